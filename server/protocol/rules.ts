import type { Level } from '../checks/severity';

/** The argument of the command `setRuleSeverity`; the client asks its user where none is given. */
export interface SetRuleSeverity {
  readonly uri: string;
  readonly rule: string;
  readonly severity?: Level;
}
