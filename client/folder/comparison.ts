import { type Disposable, type Event, EventEmitter, type Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { baseNameOf } from '../base-name';
import { archiveOf } from '../packed-address';
import { chooseTwo, comparePair, type Pair, stillCompare } from './compare';
import type { FolderFiles } from './files';
import { watchBeside } from './watch-beside';

/** The two remittances that were compared last. */
export interface Comparison extends Disposable {
  /** Fires when two were compared, or one of them has changed since. */
  readonly changed: Event<void>;
  /** Compares two remittances, and asks for those that are not given; false if that was canceled. */
  compare(selected: readonly Uri[]): Promise<boolean>;
  /** Compares them again if one of them has changed since. */
  refresh(): Promise<void>;
}

/** How long typing must pause before it is told of, in milliseconds. */
const settleTime = 300;

/** Follows the files that were compared; they are compared again once somebody asks. */
export function openComparison(client: BaseLanguageClient, files: FolderFiles): Comparison {
  const changed = new EventEmitter<void>();
  let pair: Pair | undefined;
  let watchers: readonly Disposable[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The comparison of the files as they are now; absent once one of them has changed. */
  let fresh: Promise<unknown> | undefined;

  const outdate = () => {
    fresh = undefined;
    clearTimeout(timer);
    timer = setTimeout(() => changed.fire(), settleTime);
  };
  const outdateBy = (uri: Uri) => {
    if (pair?.some((one) => one.toString() === uri.toString())) outdate();
  };
  const follow = (compared: Pair) => {
    pair = compared;
    fresh = Promise.resolve();
    for (const watcher of watchers) watcher.dispose();
    const onDisk = compared.map(archiveOf);
    watchers = onDisk.map((uri) => watchBeside(uri, [baseNameOf(uri)], outdate));
    changed.fire();
  };
  const subscriptions = [
    workspace.onDidChangeTextDocument(({ document }) => outdateBy(document.uri)),
    workspace.onDidCloseTextDocument(({ uri }) => outdateBy(uri)),
    // A server that has restarted has compared nothing.
    client.onDidChangeState(() => {
      if (pair && client.isRunning()) outdate();
    }),
  ];

  return {
    changed: changed.event,
    async compare(selected) {
      const chosen = await chooseTwo(files, selected);
      if (!chosen) return false;
      follow(await comparePair(client, chosen));
      return true;
    },
    async refresh() {
      if (!pair) return;
      fresh ??= stillCompare(client, pair).catch(() => undefined);
      await fresh;
    },
    dispose: () => {
      clearTimeout(timer);
      for (const one of [...watchers, ...subscriptions, changed]) one.dispose();
    },
  };
}
