/** The code of the diagnostic that a file which was not checked has instead of findings. */
export const notCheckedCode = 'not-checked';
