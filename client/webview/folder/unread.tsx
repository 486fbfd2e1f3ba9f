import type { VNode } from 'preact';
import { fileName } from '../../../server/render/words/payment-columns';
import { post } from './host';
import type { UnreadFile } from './messages';

/** Files of the folder whose payments are in no list and no sum, and why. */
export function Unread({ files }: { readonly files: readonly UnreadFile[] }): VNode | null {
  if (files.length === 0) return null;
  return (
    <section class="page across" aria-label="Not read">
      <h2>Not read</h2>
      <ul>
        {files.map(({ file, why }) => (
          <li key={file}>
            <button
              type="button"
              class="go"
              onClick={() => post({ type: 'open unread', unread: file })}
            >
              {fileName(file)}
            </button>
            : {why}
          </li>
        ))}
      </ul>
    </section>
  );
}
