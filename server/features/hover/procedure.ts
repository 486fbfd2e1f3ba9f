import { findCode } from '../../codes';

/**
 * What an HCPCS level II code means, or else what the codes of its letter are for. `undefined` for a
 * CPT code, which has no letter in front.
 */
export function procedureMeaning(code: string): string | undefined {
  if (!/^[A-V]\d{4}$/.test(code)) return undefined;
  return (findCode('procedure-code', code) ?? findCode('procedure-code', code.charAt(0)))?.gist;
}

/** What an HCPCS level II modifier means. */
export function modifierMeaning(modifier: string): string | undefined {
  return findCode('procedure-modifier', modifier)?.gist;
}
