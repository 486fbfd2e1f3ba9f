/** The note on a 253 that is as it should be. */
export const writeOffText =
  'Sequestration (CO 253): post as a contractual write-off; do not bill the patient.';
