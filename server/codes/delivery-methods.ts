import type { CodeList } from './code-list';

/** How the remittance reaches a payee who gets it apart from the money. */
export const deliveryMethods: CodeList = {
  id: 'delivery-method',
  name: 'Remittance delivery methods',
  elements: ['RDM01'],
  asOf: '2026-11-23',
  source: "Values of 005010X221A1; the wording is this project's own",
  entries: [
    { code: 'BM', gist: 'by mail' },
    { code: 'EM', gist: 'by e-mail' },
    { code: 'FT', gist: 'by file transfer' },
    { code: 'OL', gist: 'online' },
  ],
};
