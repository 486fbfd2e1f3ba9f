import { visibleText } from '../visible';

/** The start of a text of a file as a message shows it. */
export function visible(text: string): string {
  return visibleText([...text].slice(0, 40).join(''));
}
