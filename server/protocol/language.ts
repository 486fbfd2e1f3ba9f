/** The id that editors know remittances by. */
export const languageId = 'x12-835';
