import {
  EventEmitter,
  type ExtensionContext,
  LogLevel,
  type LogOutputChannel,
  workspace,
} from 'vscode';

/**
 * The channel in which the library logs the messages between editor and server, by the setting
 * `remittance.trace.server` alone. The library also requires the log level "trace", which users
 * would have to set in another place, and its lines would be hidden from everybody who did not.
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
