/** What differs from one release of X12 to the next in segments that all guides share. */
export interface Release {
  /** ISA12, and how GS08 begins. */
  readonly id: string;
  /** What ISA11 holds before the release that brought the repetition separator: `U`. */
  readonly standard?: string;
  /** The longest reference, trace number and control number. */
  readonly reference: number;
  readonly lastName: number;
  readonly firstName: number;
  /** The longest phone number, email or web address. */
  readonly communication: number;
  /** Whether N4 has a region outside the US (N407), and NM1 a second last name (NM112). */
  readonly extended: boolean;
}

export const release4010: Release = {
  id: '00401',
  standard: 'U',
  reference: 30,
  lastName: 35,
  firstName: 25,
  communication: 80,
  extended: false,
};

export const release5010: Release = {
  id: '00501',
  reference: 50,
  lastName: 60,
  firstName: 35,
  communication: 256,
  extended: true,
};
