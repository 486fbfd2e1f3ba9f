/** Adjustment groups of 4010. In a reversal, CR takes the place of all others. */
export const groups = ['CO', 'CR', 'OA', 'PI', 'PR'];
