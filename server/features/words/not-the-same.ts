/** Refuses a place of one document in another one that has something else there. */
export function notTheSame(segment: number): string {
  return (
    `The remittance has changed: its segment ${segment} is not the one you came from. ` +
    'Find the claim again.'
  );
}
