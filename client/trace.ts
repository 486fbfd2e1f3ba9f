import {
  EventEmitter,
  type ExtensionContext,
  LogLevel,
  type LogOutputChannel,
  workspace,
} from 'vscode';

/**
 * Where the library writes what editor and server say to each other, by the setting
 * `remittance.trace.server` alone. The library asks for a log level of "trace" as well, which users
 * would have to set in another place, and its lines would then be hidden from all who did not.
 */
export function traceInto(
  channel: LogOutputChannel,
  { subscriptions }: ExtensionContext,
): LogOutputChannel {
  const changed = new EventEmitter<LogLevel>();
  subscriptions.push(
    changed,
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('remittance.trace')) changed.fire(levelWanted());
    }),
  );
  return Object.create(channel, {
    logLevel: { get: levelWanted },
    onDidChangeLogLevel: { value: changed.event },
    trace: { value: (message: string) => channel.info(message) },
  });
}

function levelWanted(): LogLevel {
  const traced = workspace.getConfiguration('remittance').get('trace.server', 'off');
  return traced === 'off' ? LogLevel.Info : LogLevel.Trace;
}
