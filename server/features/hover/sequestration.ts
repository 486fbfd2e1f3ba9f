import { escapeMarkdown } from '../../markdown';
import type { Adjustment } from '../../remit/claim';
import { isDenial, isPending } from '../../remit/denial';
import { formatMoney } from '../../remit/money';
import { sequestrationCode } from '../../remit/sequestration-code';
import { explain } from '../../sequestration/explain';
import { judgedReductions } from '../../sequestration/judge';
import { codeOf } from '../../sequestration/words';
import { capital } from '../words/english';
import { linesOf } from '../words/markdown';
import { reasonKinds } from '../words/reason-kinds';
import { ledger } from './ledger';
import { askedAdjustments, type HoverElement, type HoverPart } from './part';

/** On a CAS segment with reason 253: the reduction, whether it is right, and what to do. */
export const sequestration: HoverPart = ({ settings }, place) => {
  const { inClaim } = place;
  const own = askedAdjustments(place).filter(isSequestration);
  if (!inClaim || own.length === 0) return undefined;
  const judged = judgedReductions(inClaim.claim, settings.checkOptions.sequestration).find(
    ({ reduction }) => own.some((adjustment) => reduction.amounts.includes(adjustment)),
  );
  if (!judged) return undefined;
  const { title, statement, beyondSteps, meaning, posting, steps, background } = explain(
    judged.reduction,
    judged.verdict,
  );
  // Each is explained by its own hover; here a denial must not go unseen.
  const denials = inClaim.adjustments.filter(
    (one) => !own.includes(one) && (isDenial(one) || isPending(one)),
  );
  const words = steps.length > 0 ? beyondSteps : statement;
  return [
    `**${escapeMarkdown(title)}**`,
    steps.length > 0 ? ledger(steps) : undefined,
    words === '' ? undefined : escapeMarkdown(words),
    linesOf(posting, meaning),
    denials.length > 0
      ? linesOf('**In the same segment, to work:**', ...denials.map(listed))
      : undefined,
    background.length > 0
      ? `---\n\n${linesOf(...background.map(({ label, text }) => `*${label}:* ${escapeMarkdown(text)}`))}`
      : undefined,
  ]
    .filter((part) => part)
    .join('\n\n');
};

/** True where the sequestration part replaces the part that explains any reason. */
export function speaksOfSequestration(place: HoverElement): boolean {
  return askedAdjustments(place).some(isSequestration);
}

function isSequestration({ reason }: Adjustment): boolean {
  return reason?.value === sequestrationCode;
}

function listed(adjustment: Adjustment): string {
  const { entry: known, amount } = adjustment;
  const sum = amount?.value === undefined ? 'no amount' : formatMoney(amount.value);
  const name = `- ${escapeMarkdown(codeOf(adjustment))} · ${sum}`;
  if (!known) return `${name}: not in the reason code list`;
  return `${name}: ${known.gist} (${reasonKinds[known.kind]}). ${capital(known.next)}`;
}
