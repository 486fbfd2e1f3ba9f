import { memoizePerObject } from '../../cache';
import { findReasonCode } from '../../codes/reason-codes';
import { findRemarkCode } from '../../codes/remark-codes';
import { isAmount } from '../../guide/elements';
import type { ElementSpec } from '../../guide/spec';

/**
 * What a token means to a reader, with its type and modifier. The types are those of the protocol,
 * so that the theme of any editor colors them; modifiers let a theme make finer distinctions.
 */
const roles = {
  envelope: ['keyword', 'envelope'],
  payment: ['function', 'payment'],
  claim: ['class', 'claim'],
  service: ['struct', 'service'],
  adjustment: ['macro', 'adjustment'],
  detail: ['property', 'detail'],
  group: ['modifier', 'group'],
  reason: ['decorator', 'reason'],
  denial: ['decorator', 'denial'],
  patientResponsibility: ['decorator', 'patientResponsibility'],
  notice: ['decorator', 'notice'],
  money: ['number', 'money'],
  quantity: ['number', 'quantity'],
  date: ['variable', 'date'],
  procedure: ['method', 'procedure'],
  qualifier: ['enumMember', 'qualifier'],
  // Themes color strings red or orange, which would make every number and name look like a fault.
  identifier: ['label', 'identifier'],
  name: ['parameter', 'name'],
} as const;

export type TokenRole = keyof typeof roles;

/** The names that the numbers in a token refer to. */
export const tokenTypes: readonly string[] = [
  ...new Set(Object.values(roles).map(([type]) => type)),
];
export const tokenModifiers: readonly string[] = Object.values(roles).map(
  ([, modifier]) => modifier,
);

/** The number of a role's type, and its modifier as a bit. */
export function encoded(role: TokenRole): { readonly type: number; readonly modifiers: number } {
  const [type, modifier] = roles[role];
  return { type: tokenTypes.indexOf(type), modifiers: 1 << tokenModifiers.indexOf(modifier) };
}

/** The same kinds as in the grammar, so that no color changes when these tokens arrive. */
const segmentRoles = new Map<string, TokenRole>(
  Object.entries({
    envelope: 'ISA TA1 GS ST SE GE IEA',
    payment: 'BPR TRN N1',
    claim: 'LX TS3 TS2 CLP NM1 MIA MOA',
    service: 'SVC',
    adjustment: 'CAS LQ PLB',
  }).flatMap(([role, ids]) => ids.split(' ').map((id) => [id, role as TokenRole] as const)),
);

/** What a segment's id means: the envelope, a payment, a claim … */
export function segmentRole(id: string): TokenRole {
  return segmentRoles.get(id) ?? 'detail';
}

/** What an element or component holds; reason codes are distinguished by their kind. */
export function elementRole(spec: ElementSpec, value: string): TokenRole {
  if (spec.list === 'reason-code') return reasonRole(value);
  if (spec.list === 'remark-code') return findRemarkCode(value)?.alert ? 'notice' : 'reason';
  return roleOf(spec);
}

const roleOf = memoizePerObject(({ type, name, list, ...spec }: ElementSpec): TokenRole => {
  if (list === 'group-code') return 'group';
  if (list === 'provider-adjustment-reason') return 'reason';
  if (list || type === 'ID' || name === 'modifier') return 'qualifier';
  if (type === 'DT' || type === 'TM') return 'date';
  if (name === 'procedure code') return 'procedure';
  if (name.endsWith('control number')) return 'identifier';
  if (isAmount({ type, name, ...spec })) return 'money';
  if (type === 'R' || type === 'N0') return 'quantity';
  return /\b(name|street|city|organization)\b/.test(name) ? 'name' : 'identifier';
});

function reasonRole(code: string): TokenRole {
  switch (findReasonCode(code)?.kind) {
    case 'denial':
    case 'bundled':
    case 'pending':
      return 'denial';
    case 'patient responsibility':
      return 'patientResponsibility';
    case 'information':
      return 'notice';
    default:
      return 'reason';
  }
}
