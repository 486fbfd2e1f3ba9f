/** Makes a text shorter while it fails; tries no more than `limit` texts. */
export async function reduce(
  text: string,
  fails: (text: string) => Promise<boolean>,
  limit = 3_000,
): Promise<string> {
  let now = text;
  let tried = 0;
  for (let size = Math.ceil(now.length / 2); size >= 1; ) {
    let removed = false;
    for (let at = 0; at < now.length && tried < limit; ) {
      const shorter = now.slice(0, at) + now.slice(at + size);
      tried++;
      if (await fails(shorter)) {
        now = shorter;
        removed = true;
      } else at += size;
    }
    if (tried >= limit) return now;
    if (!removed || size > now.length) size = size === 1 ? 0 : Math.ceil(size / 2);
  }
  return now;
}
