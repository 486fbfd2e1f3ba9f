import type { ComponentChildren, VNode } from 'preact';
import type { ClaimPage } from '../../../report/pages/claim';
import type { NoteRow } from '../../../report/parts/note';
import { amountText } from '../../words/amount';
import { stateLabels } from '../../words/labels';
import { Adjustments } from '../adjustments';
import { WaterfallChart } from '../charts/waterfall';
import { ClaimHead } from '../claim-head';
import { ClaimLines, procedureText } from '../claim-lines';
import { Findings } from '../findings';
import { Glossary } from '../glossary';
import { Go } from '../go';
import { LastDays } from '../last-days';
import { LedgerTable } from '../ledger';
import { Notes } from '../notes';
import { Section } from '../section';
import { Verdicts } from '../verdicts';

interface ClaimViewProps {
  readonly page: ClaimPage;
  /** What may be done with a note, where something can. */
  readonly noteActions?: (note: NoteRow) => ComponentChildren;
}

/** One claim as a standard paper remittance shows it (EOB). */
export function ClaimView({ page, noteActions }: ClaimViewProps): VNode {
  const { account, state, lines, verdicts, findings, notes, lastDays, related } = page;
  const adjustments = [page, ...lines].flatMap((owner) => owner.adjustments);
  return (
    <article class="page claim">
      <header>
        <h1>
          Claim {account && <Go at={account}>{account.text}</Go>}
          <span class={`state ${state.replaceAll(' ', '-')}`}>{stateLabels[state]}</span>
        </h1>
        <ClaimHead page={page} />
      </header>
      <Section heading="Service lines" id="lines" of={lines}>
        <ClaimLines page={page} />
      </Section>
      <Section heading="From charged to paid" id="ledger">
        <LedgerTable ledger={page.ledger} />
        <p class="outcome">{page.balance}</p>
        <div class="charts">
          <WaterfallChart chart={page.waterfall} />
        </div>
      </Section>
      <Section heading="Adjustments" id="adjustments" of={adjustments}>
        {page.adjustments.length > 0 && <h3>Whole claim</h3>}
        <Adjustments rows={page.adjustments} />
        {lines.map((line) =>
          line.adjustments.length === 0 ? null : (
            <div key={line.number}>
              <h3>{[`Line ${line.number}`, procedureText(line)].filter(Boolean).join(': ')}</h3>
              <Adjustments rows={line.adjustments} />
            </div>
          ),
        )}
      </Section>
      <Section heading="Sequestration" id="sequestration" of={verdicts}>
        <Verdicts rows={verdicts} />
      </Section>
      <Section heading="Last days to act" id="days" of={lastDays}>
        <LastDays days={lastDays} />
      </Section>
      <Section heading="Findings" id="findings" of={findings}>
        <Findings findings={findings} />
      </Section>
      <Section heading="Notes" id="notes" of={notes}>
        <Notes notes={notes} actions={noteActions} />
      </Section>
      <Section heading="Related claims" id="related" of={related}>
        <ul>
          {related.map((one) => (
            <li key={one.segment}>
              {one.relation}: <Go at={one}>{one.account}</Go>, paid {amountText(one.paid)}
            </li>
          ))}
        </ul>
      </Section>
      <Section heading="Codes on this page" id="glossary" of={page.glossary}>
        <Glossary entries={page.glossary} />
      </Section>
    </article>
  );
}
