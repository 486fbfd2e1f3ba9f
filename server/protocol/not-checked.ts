/** The code of the diagnostic that stands in for the findings of a file that was not checked. */
export const notCheckedCode = 'not-checked';
