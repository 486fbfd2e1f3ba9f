/** Prefix of the extension's settings and commands; the client reads `remittance.trace.server` by it. */
export const clientId = 'remittance';

/** What the user reads in the output panel. */
export const clientName = 'X12 835 Remittance';
