import type { CodeList } from './code-list';

/**
 * The first two digits of the type of bill (after any leading zero): facility and kind of care.
 *
 * CLP08 of a professional claim holds a place of service instead, so the kind of claim decides.
 */
export const facilityTypes: CodeList = {
  id: 'facility-type',
  name: 'Facility types of institutional claims',
  elements: ['CLP08'],
  asOf: '2026-11-23',
  source: "Digits as Medicare contractors publish them; the wording is this project's own",
  entries: [
    { code: '11', gist: 'hospital inpatient' },
    { code: '12', gist: 'hospital inpatient, paid under Part B' },
    { code: '13', gist: 'hospital outpatient' },
    { code: '14', gist: 'hospital laboratory and other services for non-patients' },
    { code: '18', gist: 'hospital swing beds' },
    { code: '21', gist: 'skilled nursing facility inpatient' },
    { code: '22', gist: 'skilled nursing facility inpatient, paid under Part B' },
    { code: '23', gist: 'skilled nursing facility outpatient' },
    { code: '28', gist: 'skilled nursing facility swing beds' },
    { code: '32', gist: 'home health under a plan of care' },
    { code: '33', gist: 'home health outpatient, until 2013' },
    { code: '34', gist: 'home health without a plan of care' },
    { code: '41', gist: 'religious nonmedical institution, inpatient' },
    { code: '43', gist: 'religious nonmedical institution, outpatient' },
    { code: '65', gist: 'intermediate care, level one' },
    { code: '66', gist: 'intermediate care, level two' },
    { code: '71', gist: 'rural health clinic' },
    { code: '72', gist: 'dialysis center' },
    { code: '73', gist: 'freestanding clinic' },
    { code: '74', gist: 'outpatient rehabilitation facility' },
    { code: '75', gist: 'comprehensive outpatient rehabilitation facility' },
    { code: '76', gist: 'community mental health center' },
    { code: '77', gist: 'federally qualified health center' },
    { code: '78', gist: 'freestanding emergency facility' },
    { code: '79', gist: 'other clinic' },
    { code: '81', gist: 'hospice outside a hospital' },
    { code: '82', gist: 'hospice in a hospital' },
    { code: '83', gist: 'ambulatory surgery center' },
    { code: '84', gist: 'freestanding birthing center' },
    { code: '85', gist: 'critical access hospital' },
    { code: '86', gist: 'residential facility' },
    { code: '87', gist: 'non-residential opioid treatment program' },
    { code: '89', gist: 'other special facility' },
  ],
};
