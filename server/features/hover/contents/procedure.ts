import { capital } from '../../words/english';
import { codeSpan } from '../../words/markdown';
import type { HoverPart } from '../part';
import { modifierMeaning, procedureMeaning } from '../procedure';

/** On SVC: the procedure and its modifiers, as far as public lists explain them. */
export const procedureSentence: HoverPart = (_context, { inClaim }) => {
  const procedure = inClaim?.line?.procedure;
  if (procedure?.qualifier?.value !== 'HC') return undefined;
  const code = procedure.code?.value.trim() ?? '';
  const meaning = procedureMeaning(code);
  const modifiers = procedure.modifiers.flatMap(({ value }) => {
    const gist = modifierMeaning(value.trim());
    return gist ? [`modifier ${codeSpan(value.trim())}: ${gist}`] : [];
  });
  const parts = [...(meaning ? [`${codeSpan(code)}: ${meaning}`] : []), ...modifiers];
  return parts.length > 0 ? `${capital(parts.join('; '))}.` : undefined;
};
