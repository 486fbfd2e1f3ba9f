import { EventEmitter } from 'vscode';
import type { BaseLanguageClient, StateChangeEvent } from 'vscode-languageclient';

/** A language client that is there from the start, and whose library is loaded when it is needed. */
export interface LazyClient<Made extends { readonly client: BaseLanguageClient }> {
  /** Passes everything on to the client; until that is made, it is one that does not run. */
  readonly client: BaseLanguageClient;
  /** Makes the client once. */
  make(): Promise<Made>;
}

/**
 * Loads the library of the language client no earlier than the first remittance is there: to evaluate
 * it takes most of the time of activation, which every window of the editor pays. What is registered at
 * activation holds the client that is returned here.
 */
export function lazyClient<Made extends { readonly client: BaseLanguageClient }>(
  load: () => Promise<Made>,
): LazyClient<Made> {
  const stateChanged = new EventEmitter<StateChangeEvent>();
  let made: BaseLanguageClient | undefined;
  let making: Promise<Made> | undefined;
  const make = () => {
    making ??= load().then((loaded) => {
      made = loaded.client;
      made.onDidChangeState((event) => stateChanged.fire(event));
      return loaded;
    });
    return making;
  };
  const known: Partial<BaseLanguageClient> = {
    isRunning: () => made?.isRunning() ?? false,
    onDidChangeState: stateChanged.event,
  };
  const client = new Proxy({} as BaseLanguageClient, {
    get: (_, name) => {
      if (name in known) return Reflect.get(known, name);
      if (!made) throw new Error('The language server has not been started.');
      const value: unknown = Reflect.get(made, name);
      return typeof value === 'function' ? value.bind(made) : value;
    },
  });
  return { client, make };
}
