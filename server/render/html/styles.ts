/**
 * The styles of pages, in a view and in a document alike: an editor's theme where there is one, and
 * colors that read in light, dark and high contrast where there is none. No element carries a style
 * of its own, so that a strict content security policy lets all of it through.
 */
export const styles = `
:root {
  color-scheme: light dark;
  --fg: var(--vscode-foreground, #1f2328);
  --bg: var(--vscode-editor-background, #ffffff);
  --minor: var(--vscode-descriptionForeground, #59636e);
  --rule: var(--vscode-widget-border, var(--vscode-contrastBorder, #d1d9e0));
  --link: var(--vscode-textLink-foreground, #0550ae);
  --stripe: var(--vscode-list-hoverBackground, #f6f8fa);
  --error: var(--vscode-errorForeground, #b3261e);
  --charged: var(--vscode-charts-foreground, #59636e);
  --paid: var(--vscode-charts-green, #1a7f37);
  --contractual: var(--vscode-charts-blue, #0969da);
  --denied: var(--vscode-charts-red, #b3261e);
  --patient: var(--vscode-charts-orange, #bc4c00);
  --others: var(--vscode-charts-purple, #8250df);
  --sequestration: var(--vscode-charts-yellow, #9a6700);
  --other: var(--vscode-charts-lines, #818b98);
}
@media (prefers-color-scheme: dark) {
  :root {
    --fg: var(--vscode-foreground, #d1d7e0);
    --bg: var(--vscode-editor-background, #151b23);
    --minor: var(--vscode-descriptionForeground, #9198a1);
    --rule: var(--vscode-widget-border, var(--vscode-contrastBorder, #3d444d));
    --link: var(--vscode-textLink-foreground, #79b8ff);
    --stripe: var(--vscode-list-hoverBackground, #212830);
    --error: var(--vscode-errorForeground, #ff9492);
    --paid: var(--vscode-charts-green, #57ab5a);
    --contractual: var(--vscode-charts-blue, #539bf5);
    --denied: var(--vscode-charts-red, #f47067);
    --patient: var(--vscode-charts-orange, #e0823d);
    --others: var(--vscode-charts-purple, #b083f0);
    --sequestration: var(--vscode-charts-yellow, #c69026);
  }
}
body {
  margin: 0;
  background: var(--bg);
  color: var(--fg);
  font: var(--vscode-font-size, 13px) / 1.45 var(--vscode-font-family, system-ui, sans-serif);
}
.page { max-width: 1100px; margin: 0 auto; padding: 16px 20px 32px; }
h1 { font-size: 1.55em; margin: 0 0 12px; overflow-wrap: anywhere; }
h1 > .go, h1 > .amount, h1 > .state, h1 > span { margin-right: 12px; }
h1 > :last-child { margin-right: 0; }
h2 { font-size: 1.15em; margin: 24px 0 8px; border-bottom: 1px solid var(--rule); padding-bottom: 3px; }
h3 { font-size: 1em; margin: 14px 0 6px; }
p { margin: 4px 0; overflow-wrap: anywhere; }
ul { margin: 6px 0; padding-left: 20px; }
dl { margin: 0; }
dd { margin: 0; overflow-wrap: anywhere; }
dt { color: var(--minor); }
td, th, dd, p, li, h1 { unicode-bidi: isolate; }
code { font-family: var(--vscode-editor-font-family, ui-monospace, monospace); font-size: 0.92em; }
.minor { color: var(--minor); }
.error, .negative { color: var(--error); }
.amount { font-variant-numeric: tabular-nums; white-space: nowrap; }
.facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(230px, 45%), 1fr)); gap: 8px 20px; }
.figures { display: flex; flex-wrap: wrap; gap: 10px 32px; margin: 16px 0 0; }
.figures dd { font-size: 1.35em; font-weight: 600; }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(230px, 1fr)); gap: 0 24px; }
.scroll { overflow-x: auto; }
.scroll > .plain { width: auto; }
.plain th { padding-right: 28px; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 4px 10px 4px 0; border-bottom: 1px solid var(--rule); }
thead th { color: var(--minor); font-weight: 600; white-space: nowrap; vertical-align: bottom; }
tbody th { font-weight: 600; }
tbody th:first-child { white-space: nowrap; }
tfoot th, tfoot td { font-weight: 600; border-top: 2px solid var(--rule); }
.numeric { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.scroll .numeric + :not(.numeric) { padding-left: 14px; }
.calculation { width: auto; min-width: 340px; }
.calculation th { font-weight: 400; }
.calculation .sign { width: 1em; text-align: center; }
.calculation .note { color: var(--minor); }
.calculation .total th, .calculation .total td { font-weight: 600; border-top: 1px solid var(--fg); }
.calculation .code { display: inline-block; margin-right: 12px; white-space: nowrap; }
.outcome { font-weight: 600; }
.state { font-size: 0.8rem; font-weight: 600; border: 1px solid currentColor; border-radius: 9px; padding: 0 8px; white-space: nowrap; }
td .state { margin-left: 6px; }
.state.denied, .state.partly-denied { color: color-mix(in srgb, var(--denied) 75%, var(--fg)); }
.state.paid { color: color-mix(in srgb, var(--paid) 75%, var(--fg)); }
.adjustments, .findings, .notes, .last-days { list-style: none; padding: 0; }
.adjustments > li { border-left: 4px solid var(--tone); padding: 0 0 0 12px; margin: 8px 0; display: grid; grid-template-columns: 190px 1fr; gap: 0 16px; }
.adjustments .head { display: flex; justify-content: space-between; gap: 8px; align-items: start; }
.findings li { margin: 6px 0; }
.findings .severity { text-transform: capitalize; }
.findings .error .severity { color: var(--error); }
.notes p { white-space: pre-wrap; }
.notes .resolved { color: var(--minor); }
.last-days .rule { display: block; color: var(--minor); font-size: 0.92em; }
.verdict { border: 1px solid var(--rule); padding: 2px 12px 8px; margin: 8px 0; }
.verdict.off, .verdict.missing { border-left: 4px solid var(--error); }
.verdict.right { border-left: 4px solid var(--paid); }
.worklist tbody th:first-child { white-space: normal; }
.work { list-style: none; padding: 0; }
.work > li { border-top: 1px solid var(--rule); padding: 4px 0 8px; }
.work .head { display: grid; grid-template-columns: minmax(90px, 1fr) 90px minmax(120px, 2fr) minmax(100px, 1.5fr) 90px 50px; gap: 0 14px; }
.work .note-done .head { color: var(--minor); }
.work .progress { font-weight: 600; }
.glossary > div { display: grid; grid-template-columns: minmax(150px, max-content) 1fr; gap: 12px; padding: 2px 0; }
.go { all: unset; cursor: pointer; color: inherit; text-decoration: underline dotted; text-underline-offset: 3px; }
.go:hover { color: var(--link); }
.go:focus-visible, [role="button"]:focus-visible, .scroll:focus-visible, summary:focus-visible {
  outline: 1px solid var(--vscode-focusBorder, currentColor);
  outline-offset: 1px;
}
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(280px, 1fr)); gap: 8px 36px; margin-top: 16px; }
.chart { margin: 0; min-width: 0; }
.chart figcaption { font-weight: 600; margin-bottom: 6px; }
.chart svg { display: block; overflow: visible; }
.chart text { fill: var(--fg); font-size: 12px; }
.axis line { stroke: var(--rule); }
.axis.zero line { stroke: var(--minor); }
.axis text { fill: var(--minor); font-size: 11px; }
.bar rect { fill: var(--tone); stroke: none; }
.bar text { paint-order: stroke; stroke: var(--bg); stroke-width: 3px; }
.bar .hit { fill: transparent; }
.bar[role="button"] { cursor: pointer; }
.bar[role="button"]:hover .hit, .bar[role="button"]:focus .hit { fill: var(--stripe); }
.as-table summary { cursor: pointer; color: var(--minor); margin: 4px 0; }
.tone::before { content: ""; display: inline-block; width: 9px; height: 9px; margin-right: 7px; background: var(--tone); }
.tone-charged { --tone: var(--charged); }
.tone-paid { --tone: var(--paid); }
.tone-contractual { --tone: var(--contractual); }
.tone-denied { --tone: var(--denied); }
.tone-patient { --tone: var(--patient); }
.tone-other-payers { --tone: var(--others); }
.tone-sequestration { --tone: var(--sequestration); }
.tone-other { --tone: var(--other); }
.tone-difference { --tone: var(--error); }
@media (forced-colors: active) {
  .bar rect { fill: CanvasText; }
  .bar .hit { fill: Canvas; }
  .tone::before { background: CanvasText; }
}
@media (max-width: 520px) {
  .page { padding: 12px; }
  .calculation { min-width: 0; width: 100%; }
  .adjustments > li { grid-template-columns: 1fr; }
}
@media (max-width: 700px) {
  .work .head { display: flex; flex-wrap: wrap; }
  .work .head span:empty { display: none; }
}
`;

/** What only a document on paper needs; each page of a document begins on a new sheet. */
export const printStyles = `
@page { size: letter; margin: 17mm 14mm 16mm; }
@media print {
  :root {
    color-scheme: light;
    --fg: #000000; --bg: #ffffff; --minor: #444444; --rule: #b4bbc2; --link: #000000;
    --stripe: #ffffff; --error: #a11a13; --charged: #59636e; --paid: #1a7f37;
    --contractual: #0969da; --denied: #b3261e; --patient: #bc4c00; --others: #8250df;
    --sequestration: #9a6700; --other: #818b98;
  }
  body { font-size: 9.5pt; }
  .page { max-width: none; padding: 0; }
  .page + .page { break-before: page; }
  h1, h2, h3 { break-after: avoid; }
  h2 { margin-top: 14px; }
  .facts { grid-template-columns: repeat(auto-fill, minmax(125px, 1fr)); gap: 6px 14px; }
  .outcome { break-before: avoid; }
  .charts { margin-top: 8px; }
  tr, .calculation, .verdict, .adjustments > li, .work > li, .findings li, .chart, .card, .figures { break-inside: avoid; }
  thead { display: table-header-group; }
  tfoot { display: table-row-group; }
  .scroll { overflow: visible; }
  .as-table { display: none; }
  th, td { padding: 2px 6px 2px 0; }
  * { print-color-adjust: exact; }
}
`;
