import type { RemoteConsole } from 'vscode-languageserver';

/**
 * The console of a connection. The library logs what an exception says and messages it does not
 * understand, both of which may quote a remittance: its first words are logged, and no more.
 */
export function quietConsole<T extends RemoteConsole>(Base: new () => T): new () => T {
  const Quiet = class extends (Base as new () => RemoteConsole) {
    override error(message: string): void {
      super.error(firstWords(message));
    }
  };
  return Quiet as unknown as new () => T;
}

/** A message up to where the library begins to quote; whole if the guard wrote it. */
export function firstWords(message: string): string {
  const byGuard = /^[a-z -]+ failed: \w{1,40}( at [^\n]+:\d+:\d+\)?)?$/;
  return byGuard.test(message)
    ? message
    : message.replace(/( with message)?:[\s\S]*$|\n[\s\S]*$/, '');
}
