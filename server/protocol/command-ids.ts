/** The commands that the client registers, as the manifest contributes them. */
export const commandIds = {
  addNote: 'remittance.addNote',
  copyElementPath: 'remittance.copyElementPath',
  copyText: 'remittance.copyText',
  deleteNote: 'remittance.notes.delete',
  editNote: 'remittance.notes.edit',
  exportNotesAsCsv: 'remittance.notes.exportCsv',
  exportNotesAsMarkdown: 'remittance.notes.exportMarkdown',
  filterExplorer: 'remittance.filterExplorer',
  findClaim: 'remittance.findClaim',
  goToSegment: 'remittance.goToSegment',
  joinSegments: 'remittance.joinSegments',
  listNotes: 'remittance.notes.list',
  openClaimView: 'remittance.openClaimView',
  openPage: 'remittance.openPage',
  openPageOf: 'remittance.openPageOf',
  openPaymentView: 'remittance.openPaymentView',
  openSample: 'remittance.openSample',
  openSplitView: 'remittance.openSplitView',
  reopenNote: 'remittance.notes.reopen',
  resolveNote: 'remittance.notes.resolve',
  restartServer: 'remittance.restartServer',
  revealInSource: 'remittance.revealInSource',
  revealInSplitView: 'remittance.revealInSplitView',
  sendNote: 'remittance.notes.send',
  setLanguage: 'remittance.setLanguage',
  showOutput: 'remittance.showOutput',
  showRule: 'remittance.showRule',
  splitSegments: 'remittance.splitSegments',
} as const;

/** Any of these commands. */
export type CommandId = (typeof commandIds)[keyof typeof commandIds];
