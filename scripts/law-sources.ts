/**
 * Draws `docs/law-sources.md`: every number and every rule of the law, the article it stands in, how surely it is known, and the section of
 * our notes in which it was taken down. A test holds the document to the law: `node scripts/orebook.mjs --script scripts/law-sources.ts` draws it anew.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LawCode, type LawPack, lawPacks, type ProvisionRecord, type ProvisionValue } from '#law';
import { lawWords } from '#words';

const file = join(import.meta.dirname, '..', 'docs', 'law-sources.md');

/** Sections of the notes by the name of a number or rule; of several that begin it, the longest holds. */
type Sections = Readonly<Record<string, string>>;

const kazakhstanSections: Sections = {
  'auction-only': '3.3 Priority',
  block: '1. Block system',
  cadastre: '8. Data: KAZRC, GKZ, disclosure',
  'closure-plan': '4. Mining licence: application to issue',
  'closure-security': '6.5 Closure security',
  'closure-security.bank-share-percent': '4. Mining licence: application to issue',
  'closure-security.mining-cover-years': '4. Mining licence: application to issue',
  'common-minerals': '2. Licence types',
  control: '2.4 Transfer, consent, control',
  disclosure: '8. Data: KAZRC, GKZ, disclosure',
  expatriates: '7. State priority, foreigners, local obligations',
  exploration: '2.1 Exploration: in-life rules',
  'exploration-application': '3.2 Clock and state machine',
  'exploration-application.online-only': '3.1 Content and documents',
  'exploration.closed-land-excludes': '3.4 Block eligibility',
  'exploration.closure-duties': '3.5 Refusal grounds',
  'exploration.contiguity': '1. Block system',
  'exploration.controllers': '3.1 Content and documents',
  'exploration.country': '1. Block system',
  'exploration.datum': '1.1 Datum',
  'exploration.document': '3.1 Content and documents',
  'exploration.electronic-signature': '3.1 Content and documents',
  'exploration.eligible-blocks': '3.4 Block eligibility',
  'exploration.financial': '3.1 Content and documents',
  'exploration.foreign-extract': '3.1 Content and documents',
  'exploration.holder': '2. Licence types',
  'exploration.languages': '3.1 Content and documents',
  'exploration.maximum-area': '3.1 Content and documents',
  'exploration.maximum-blocks': '3.1 Content and documents',
  'exploration.maximum-extensions': '2. Licence types',
  'exploration.national-security': '3.5 Refusal grounds',
  'exploration.notarised': '3.1 Content and documents',
  'exploration.opening': '3.3 Priority',
  'exploration.plan-horizon-years': '2. Licence types',
  'exploration.priority': '3.3 Priority',
  'exploration.professional-means': '3.1 Content and documents',
  'exploration.programme': '3.4 Block eligibility',
  'exploration.revoked-before': '3.5 Refusal grounds',
  'exploration.surrendered-before': '3.5 Refusal grounds',
  'exploration.tax': '3.1 Content and documents',
  'exploration.transfer-after-years': '2.4 Transfer, consent, control',
  extension: '2.1 Exploration: in-life rules',
  'financial-proof': '3.1 Content and documents',
  'first-opening': '3.3 Priority',
  'freed-block': '3.3 Priority',
  'geological-study': '2. Licence types',
  'geological-study.cure-days': '2.5 End of a licence',
  'geological-study.data-months': '8. Data: KAZRC, GKZ, disclosure',
  'geological-study.end-days': '2.5 End of a licence',
  'geological-study.public-after-years': '8. Data: KAZRC, GKZ, disclosure',
  'grid.state-datum': '1.1 Datum',
  ground: '3.4 Block eligibility',
  'in-country': 'Values that change with date',
  'in-country.penalty-percent': '2.5 End of a licence',
  invalidation: '2.5 End of a licence',
  'large-deposit': '2.4 Transfer, consent, control',
  'law-249-viii': '0. Which law, and effective dates',
  'licence.law-of-issue': '0. Which law, and effective dates',
  'licence.maximum-per-person': '2. Licence types',
  'licence.publication-days': '3.2 Clock and state machine',
  'licence.publication-place': 'Values that change with date',
  'licence.register-days': '3.2 Clock and state machine',
  'local-bid': '7. State priority, foreigners, local obligations',
  mci: '6.1 MCI',
  merge: '2.1 Exploration: in-life rules',
  mining: '4. Mining licence: application to issue',
  'mining.breaches': '2.2 Conversion to mining',
  'mining.exclusive-right': '2.2 Conversion to mining',
  'mining.exploration-goes-on': '2.2 Conversion to mining',
  'mining.formal-defect-days': '2.2 Conversion to mining',
  'mining.maximum-term-years': '2. Licence types',
  'mining.plot': '1.3 Polygon plots',
  'mining.term': '2. Licence types',
  'minimum-spend': '6.3 Minimum annual spend: exploration',
  'minimum-spend.common-minerals': '6.4 Minimum annual spend: mining and common minerals',
  'minimum-spend.mining': '6.4 Minimum annual spend: mining and common minerals',
  'minimum-spend.mining-cure-months': '6.3 Minimum annual spend: exploration',
  'notice.channel': 'Values that change with date',
  overlap: '1.4 Overlap between users',
  pledge: '2.4 Transfer, consent, control',
  plot: '1.3 Polygon plots',
  programme: '5. Territories',
  prospecting: '2. Licence types',
  'prospecting.appeal-months': '2.5 End of a licence',
  'prospecting.cure-months': '2.5 End of a licence',
  'prospecting.end-months': '2.5 End of a licence',
  'prospecting.gold-penalty-percent': '2.5 End of a licence',
  'prospecting.water-land': '5. Territories',
  queue: '3.3 Priority',
  refusal: '3.5 Refusal grounds',
  'refusal.appeal-days': '3.2 Clock and state machine',
  rental: '6.2 Signature bonus and rental',
  research: '7. State priority, foreigners, local obligations',
  'reservation.maximum-years': '3.3 Priority',
  'reservation.national-company-percent': '7. State priority, foreigners, local obligations',
  retention: '2.3 Retention status of a mining plot',
  revocation: '2.5 End of a licence',
  'signature-bonus': '6.2 Signature bonus and rental',
  split: '2.1 Exploration: in-life rules',
  'subsoil-space': '2. Licence types',
  surrender: '2.1 Exploration: in-life rules',
  'tax-certificate': '3.1 Content and documents',
  territory: '5. Territories',
  training: '7. State priority, foreigners, local obligations',
  'training.penalty-percent': '2.5 End of a licence',
  transfer: '2.4 Transfer, consent, control',
};

const westernAustraliaSections: Sections = {
  application: '3.1 Process and clocks',
  block: '1.1 Legal rule',
  complainant: '3.3 Priority, bars and overlap',
  'drilling-aid': '4.4 Rehabilitation and royalty',
  exemption: '4.3 Control and penalties',
  'expenditure-report': '4.3 Control and penalties',
  exploration: '2. WA title types',
  'exploration-application': '3.1 Process and clocks',
  'exploration-application.programme-of-five-years': '3.2 Validity was the weak point',
  'exploration.areas-after-loss': '1.1 Legal rule',
  'exploration.contiguity': '1.1 Legal rule',
  'exploration.country': '1.1 Legal rule',
  'exploration.datum': '1.3 Datum',
  'exploration.document': '3.1 Process and clocks',
  'exploration.eligible-blocks': '1.1 Legal rule',
  'exploration.maximum-area': '1.1 Legal rule',
  'exploration.maximum-blocks': '1.1 Legal rule',
  'exploration.minimum-blocks': '1.1 Legal rule',
  'exploration.priority': '3.3 Priority, bars and overlap',
  'exploration.programme-years': '3.2 Validity was the weak point',
  'exploration.security': '3.1 Process and clocks',
  'exploration.state': '1.1 Legal rule',
  'fine-unpaid': '4.3 Control and penalties',
  'former-holder': '3.3 Priority, bars and overlap',
  'general-purpose': '2. WA title types',
  'grid.state-datum': '1.3 Datum',
  ground: '3.3 Priority, bars and overlap',
  'ground.closed-areas': '3.1 Process and clocks',
  lodging: '3.1 Process and clocks',
  'lodging.office-opens': '3.3 Priority, bars and overlap',
  'marking-out': '3.3 Priority, bars and overlap',
  mining: '2. WA title types',
  'minimum-spend': '4.2 Minimum yearly spending',
  'minimum-spend.part-block-counts-whole': '1.1 Legal rule',
  miscellaneous: '2. WA title types',
  'native-title': '3.1 Process and clocks',
  objection: '3.1 Process and clocks',
  plaint: '4.3 Control and penalties',
  'programme-of-work': '3.1 Process and clocks',
  prospecting: '2. WA title types',
  'rehabilitation-levy': '4.4 Rehabilitation and royalty',
  refusal: '3.3 Priority, bars and overlap',
  rent: '4.1 Fees and rent',
  report: '5. Systems',
  'report.co-funded-months': '4.4 Rehabilitation and royalty',
  retention: '2. WA title types',
  'special-prospecting': '2. WA title types',
  tenement: '2. WA title types',
  'tenement.conversion': '3.5 Conversion to mining lease',
  'tenement.lodged-in-time': '3.3 Priority, bars and overlap',
  'tenement.mining-support': '3.5 Conversion to mining lease',
};

const notes: Readonly<Record<LawCode, { readonly title: string; readonly sections: Sections }>> = {
  KZ: { title: 'Kazakhstan: solid-minerals licensing rules', sections: kazakhstanSections },
  'AU-WA': {
    title: 'Australia (mainly Western Australia): how exploration and mining titles are issued',
    sections: westernAustraliaSections,
  },
};

/** The section of the notes behind a number or rule. @throws RangeError where nobody has said */
function sectionOf(law: LawPack, id: string): string {
  const { sections } = notes[law.code];
  const own = id.replace(/^wa\./, ''); // rules of the state begin so, to be told from Kazakhstan's
  for (
    let name = own;
    name !== '';
    name = name.slice(0, Math.max(name.lastIndexOf('.'), name.lastIndexOf('-'), 0))
  ) {
    const section = sections[name];
    if (section !== undefined) return section;
  }
  throw new RangeError(
    `${id} of ${law.name}: say in scripts/law-sources.ts in which section of the notes it stands.`,
  );
}

function shown({ unit }: ProvisionRecord, value: ProvisionValue): string {
  if (typeof value === 'object') return `table of ${value.length} rows`;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' ? value : `${value} ${unit}`;
}

const row = (...cells: readonly string[]) =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

/** The whole document. @throws RangeError for a number or rule without a section */
export async function lawSources(): Promise<string> {
  const parts = await Promise.all(
    Object.values(lawPacks).map(async (law) => {
      const words = await lawWords('en', law.code);
      const numbers = law.provisions.flatMap((record) =>
        record.values.history.map(({ from, value, cite }, i) =>
          row(
            i === 0 ? words.provision(record.id) : '',
            i === 0 ? `\`${record.id}\`` : '',
            from,
            shown(record, value),
            cite.text,
            cite.confidence,
            i === 0 ? sectionOf(law, record.id) : '',
          ),
        ),
      );
      const rules = law.rules.map(({ id, cite }) =>
        row(words.rule(id), `\`${id}\``, cite.text, cite.confidence, sectionOf(law, id)),
      );
      return [
        `## ${law.name}`,
        '',
        `Notes: _${notes[law.code].title}_.`,
        '',
        `### Numbers (${law.provisions.length})`,
        '',
        row(
          'number',
          'name in code',
          'from',
          'value',
          'article or source',
          'confidence',
          'section of the notes',
        ),
        row(...Array<string>(7).fill('---')),
        ...numbers,
        '',
        `### Rules (${law.rules.length})`,
        '',
        row('rule', 'name in code', 'article or source', 'confidence', 'section of the notes'),
        row(...Array<string>(5).fill('---')),
        ...rules,
        '',
      ].join('\n');
    }),
  );
  return `# Where each number of the law comes from

Drawn by \`scripts/law-sources.ts\` from \`src/law\`, and held to it by a test. The notes are our own excerpts of the texts, made before the code was written; they are not part of
this repository, so the article or source is what a reader should check against. Tables stand whole on the law page and at \`/api/law/KZ\` and \`/api/law/AU-WA\`.

Confidence: \`law\` read in the text of the law; \`amendment\` read in an excerpt of an amending law; \`official\` read on an official page; \`secondary\` a guide or the press;
\`measured\` measured on open data; \`inferred\` our reading or arithmetic; \`unverified\` commonly stated, not read.

${parts.join('\n')}`;
}

/** The document as it stands. */
export const lawSourcesNow = (): string => readFileSync(file, 'utf8');

if (import.meta.main) writeFileSync(file, await lawSources());
