/** The styles of what only a view has: its bar, its list that scrolls, its buttons. */
export const viewStyles = `
body { padding: 0; }
:focus-visible { outline: 1px solid var(--vscode-focusBorder, currentColor); outline-offset: 1px; }
.bar { display: flex; flex-wrap: wrap; gap: 4px 8px; align-items: center; }
nav.bar { position: sticky; top: 0; z-index: 3; background: var(--bg); border-bottom: 1px solid var(--rule); padding: 5px 12px; }
nav .space { flex: 1; }
button.tab, button.tool, .filters input, .filters select, .tools select {
  font: inherit; color: inherit; background: transparent; border: 1px solid transparent; border-radius: 3px; padding: 2px 8px;
}
button.tab, button.tool { cursor: pointer; }
button.tab:hover, button.tool:hover { background: var(--vscode-toolbar-hoverBackground, var(--stripe)); }
button.tab[aria-current="page"] { border-bottom: 2px solid var(--vscode-focusBorder, var(--link)); border-radius: 0; font-weight: 600; }
button.tool { border-color: var(--vscode-button-border, var(--rule)); }
button.tool:disabled { opacity: 0.5; cursor: default; }
button.tool[aria-pressed="true"] { background: var(--vscode-inputOption-activeBackground, var(--stripe)); border-color: var(--vscode-inputOption-activeBorder, currentColor); }
h2 { scroll-margin-top: 44px; }
@media (max-width: 560px) { h2 { scroll-margin-top: 84px; } }
.vscode-high-contrast .axis line, .vscode-high-contrast-light .axis line { stroke-opacity: 0.4; }
.tools { display: flex; flex-wrap: wrap; align-items: center; gap: 4px; margin: 8px 0 12px; }
.actions { margin: 4px 0; display: flex; flex-wrap: wrap; gap: 4px; }
.failure { margin: 0; padding: 6px 12px; border-bottom: 1px solid var(--error); }
.here { outline: 2px solid var(--vscode-focusBorder, var(--link)); outline-offset: 2px; }
.filters { padding: 8px 12px; }
.filters input, .filters select, .tools select { background: var(--vscode-input-background, var(--bg)); color: var(--vscode-input-foreground, var(--fg)); border-color: var(--vscode-input-border, var(--rule)); }
.filters input[type="search"] { min-width: 170px; flex: 1; }
.filters .short { width: 90px; }
.filters [aria-invalid="true"] { border-color: var(--vscode-inputValidation-errorBorder, var(--error)); outline-color: var(--error); }
.filters details { position: relative; }
.filters summary { cursor: pointer; padding: 2px 4px; }
.filters .menu { position: absolute; right: 0; z-index: 4; background: var(--vscode-menu-background, var(--bg)); border: 1px solid var(--rule); padding: 8px 12px; display: grid; gap: 3px; white-space: nowrap; }
.list h1, .folder h1 { margin: 10px 12px 0; }
#page:has(main.list) { display: flex; flex-direction: column; height: 100vh; }
main.list { flex: 1; min-height: 0; display: flex; flex-direction: column; }
.rows { flex: 1; min-height: 180px; overflow: auto; margin: 0 12px; border-top: 1px solid var(--rule); }
.rows table { border-collapse: separate; border-spacing: 0; }
.rows th, .rows td { white-space: nowrap; max-width: 260px; overflow: hidden; text-overflow: ellipsis; height: 27px; padding: 0 10px 0 4px; box-sizing: border-box; vertical-align: middle; }
.rows thead th { position: sticky; top: 0; background: var(--bg); z-index: 2; }
.rows tfoot td { position: sticky; bottom: 0; background: var(--bg); }
.rows thead button { all: unset; cursor: pointer; font-weight: 600; }
.rows thead button:focus-visible { outline: 1px solid var(--vscode-focusBorder, currentColor); }
.rows tbody tr { cursor: pointer; scroll-margin: 28px 0; }
.rows tbody tr:hover td { background: var(--stripe); }
.rows tbody tr.marked td { background: var(--vscode-list-inactiveSelectionBackground, var(--stripe)); }
.rows table:focus tbody tr.marked td { background: var(--vscode-list-activeSelectionBackground, var(--stripe)); color: var(--vscode-list-activeSelectionForeground, inherit); }
.rows tbody tr.active td { border-top: 1px solid var(--vscode-focusBorder, currentColor); border-bottom-color: var(--vscode-focusBorder, currentColor); }
.rows .filler td { height: auto; padding: 0; border: 0; }
p.bar.facts { padding: 4px 12px; }
.folder.page p.bar.facts { padding: 4px 0; }
.rows.payments { height: auto; min-height: 0; max-height: calc(100vh - 190px); }
.rows.payments select { font: inherit; color: inherit; background: transparent; border: 1px solid transparent; }
.rows.payments td.wrong { color: var(--error); font-weight: 600; }
.folder.page { padding: 0 12px 24px; max-width: none; }
.folder.page h1 { margin: 10px 0 4px; }
.folder.page article.page { padding: 0; margin: 0; max-width: none; }
.folder.page .filters { padding: 8px 0; margin: 0; }
.folder.page > section td, .folder.page .actions { white-space: nowrap; flex-wrap: nowrap; }
.folder.page .error, .rows.payments td.wrong { color: color-mix(in srgb, var(--error) 70%, var(--fg)); }
.folder.page pre { white-space: pre-wrap; }
.folder.page .actions { margin: 0; align-items: center; }
.folder.page section.across { padding: 4px 0 24px; }
section.across { margin: 0; max-width: none; padding: 4px 12px 24px; }
`;
