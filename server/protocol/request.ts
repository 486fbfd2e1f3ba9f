/**
 * A request that only this project knows: its name on the wire, typed by what is sent and what
 * comes back. It holds no class of a library, so that client and server may each use their own.
 */
export interface Request<Params, Result> {
  readonly method: string;
  /** For the compiler alone, which learns both types from it; always absent. */
  readonly types?: (params: Params) => Result;
}

/** A notification that only this project knows. */
export interface Notification<Params> {
  readonly method: string;
  /** For the compiler alone; always absent. */
  readonly types?: (params: Params) => void;
}

/** A request by its name within this project. */
export function request<Params, Result>(name: string): Request<Params, Result> {
  return { method: `remittance/${name}` };
}

/** A notification by its name within this project. */
export function notification<Params>(name: string): Notification<Params> {
  return { method: `remittance/${name}` };
}
