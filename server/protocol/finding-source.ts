/** Where findings come from, as editors show it after each: those of a file and those of its folder. */
export const findingSource = 'remittance';
