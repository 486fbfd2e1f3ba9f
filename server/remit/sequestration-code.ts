/** The reason code of sequestration. */
export const sequestrationCode = '253';
