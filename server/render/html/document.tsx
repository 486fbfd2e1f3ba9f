import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { ComponentChildren } from 'preact';
import { render } from 'preact-render-to-string';
import { base64 } from '../../base64';
import type { Page } from '../../report/pages/page';
import type { Part } from '../outline/part';
import { pageTitle } from '../words/page-title';
import { visibleData } from '../words/visible';
import { PageView } from './page-view';
import { PartsView } from './parts-view';
import { runningStyles } from './running';
import { printStyles, styles } from './styles';

/**
 * Pages as one document that opens without network and prints well. It holds no script, and its
 * content security policy lets nothing but its own styles through.
 */
export function renderHtml(pages: Page | readonly Page[]): string {
  const shown = visibleData([pages].flat() as readonly Page[]);
  const title = shown[0] ? pageTitle(shown[0]) : 'Remittance';
  return documentOf(
    title,
    shown.map((page, i) => <PageView key={i} page={page} />),
  );
}

/** Pieces of any kind, with hidden characters already shown, as such a document. */
export function partsAsHtml(title: string, parts: readonly Part[]): string {
  return documentOf(title, <PartsView parts={parts} />);
}

function documentOf(title: string, content: ComponentChildren): string {
  const css = styles + printStyles + runningStyles(title);
  const html = render(
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policyFor(css)} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: css }} />
      </head>
      <body>
        <main>{content}</main>
      </body>
    </html>,
  );
  return `<!DOCTYPE html>\n${html}\n`;
}

function policyFor(css: string): string {
  return `default-src 'none'; style-src 'sha256-${base64(sha256(utf8ToBytes(css)))}'`;
}
