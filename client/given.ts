import {
  CodeActionTriggerKind,
  type Disposable,
  EventEmitter,
  type TextDocument,
  type Uri,
} from 'vscode';
import type { Middleware } from 'vscode-languageclient';

/** What an editor asks for only in order to show it. */
export type Asked = 'hover' | 'actions';

interface Given {
  readonly asked: Asked;
  readonly uri: Uri;
  readonly line: number;
}

const given = new EventEmitter<Given>();

/** Says when an editor was given a hover or actions: no event of VS Code's own says that they are shown. */
export const tellWhatIsGiven: Middleware = {
  provideHover: async (document, position, token, next) => {
    const hover = await next(document, position, token);
    if (hover && !token.isCancellationRequested) tell('hover', document, position.line);
    return hover;
  },
  provideCodeActions: async (document, range, context, token, next) => {
    const actions = await next(document, range, context, token);
    // VS Code asks by itself as well, for the light bulb.
    const isAsked = context.triggerKind === CodeActionTriggerKind.Invoke;
    if (isAsked && actions?.length && !token.isCancellationRequested) {
      tell('actions', document, range.start.line);
    }
    return actions;
  },
};

/**
 * True once an editor is given what was asked for at a line; false where that takes longer than
 * `patience`. The Problems view asks for actions too, on the line of its finding.
 */
export function isGiven(
  asked: Asked,
  { uri, line }: Omit<Given, 'asked'>,
  patience: number,
): Promise<boolean> {
  return new Promise((resolve) => {
    let listening: Disposable | undefined;
    const end = (seen: boolean) => {
      clearTimeout(timer);
      listening?.dispose();
      resolve(seen);
    };
    const timer = setTimeout(() => end(false), patience);
    listening = given.event((one) => {
      if (one.asked !== asked || one.line !== line) return;
      if (one.uri.toString() === uri.toString()) end(true);
    });
  });
}

function tell(asked: Asked, { uri }: TextDocument, line: number): void {
  given.fire({ asked, uri, line });
}
