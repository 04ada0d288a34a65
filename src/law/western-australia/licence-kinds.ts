/** What the law says of each kind of tenement; what was not found is left out. */
import type { CivilDate, LicenceKind } from '#terms';
import type { LicenceKindLaw } from '../licence-kind-law.ts';
import type { Law, ProvisionId } from './law.ts';

/** Provisions that the kinds are made of: for the list of where each is used. */
export const licenceKindUses: readonly ProvisionId[] = [
  'exploration.maximum-blocks-outside-zones',
  'exploration.term-years',
  'exploration.extension-years',
  'exploration.further-extensions',
  'prospecting.maximum-hectares',
  'prospecting.term-years',
  'prospecting.extension-years',
  'retention.term-years',
  'retention.extension-years',
  'mining.term-years',
  'mining.renewal-years',
  'general-purpose.maximum-hectares',
  'general-purpose.term-years',
  'miscellaneous.term-years',
];

const hectare = 10_000;

/** The law of a kind on a day; undefined where the State has no such kind or the block system was not yet law. */
export function licenceKindOn(kind: LicenceKind, day: CivilDate, law: Law): LicenceKindLaw | undefined {
  if (!law.inForce('exploration.term-years', day)) return undefined;
  const on = <Id extends ProvisionId>(id: Id) => law.on(id, day).value;
  // That tenements change hands follows from the buyer's answering for the seller's default; the terms were not read.
  const common = {
    holders: 'any-person',
    exclusive: true,
    transferable: true,
    termIsMaximum: false,
    renewable: true,
  } as const;
  const cite = (text: string) => ({ text, confidence: 'official' }) as const;
  const guide = (tenement: string) => ({ text: `guide to ${tenement}`, confidence: 'secondary' }) as const;
  switch (kind) {
    case 'exploration':
      return {
        ...common,
        kind,
        issuer: 'minister',
        shape: 'blocks',
        // The most that can be asked for anywhere: inside a mineralisation zone it is 70.
        maximumBlocks: on('exploration.maximum-blocks-outside-zones'),
        termYears: on('exploration.term-years'),
        renewalYears: on('exploration.extension-years')[0]?.years as number,
        ...(!on('exploration.further-extensions') && {
          maximumRenewals: on('exploration.extension-years').length,
        }),
        workDocument: 'programme-of-work',
        cite: cite('Mining Act ss. 57, 58, 61, 65'),
      };
    case 'prospecting': {
      const renewalYears = on('prospecting.extension-years');
      return {
        ...common,
        kind,
        issuer: 'mining-registrar',
        shape: 'polygon',
        maximumSquareMetres: on('prospecting.maximum-hectares') * hectare,
        termYears: on('prospecting.term-years'),
        renewable: renewalYears > 0,
        ...(renewalYears > 0 && { renewalYears, maximumRenewals: 1 }),
        workDocument: 'programme-of-work',
        cite: cite('Mining Act s. 45, page "Mining Tenements explained"'),
      };
    }
    case 'retention':
      return {
        ...common,
        kind,
        issuer: 'minister',
        shape: 'polygon',
        termYears: on('retention.term-years'),
        renewalYears: on('retention.extension-years'),
        cite: guide('retention licences'),
      };
    case 'mining':
      return {
        ...common,
        kind,
        issuer: 'minister',
        shape: 'polygon',
        termYears: on('mining.term-years'),
        renewalYears: on('mining.renewal-years'),
        workDocument: 'mining-proposal',
        cite: guide('mining leases'),
      };
    case 'general-purpose':
      return {
        ...common,
        kind,
        issuer: 'minister',
        shape: 'polygon',
        maximumSquareMetres: on('general-purpose.maximum-hectares') * hectare,
        termYears: on('general-purpose.term-years'),
        cite: guide('general purpose leases'),
      };
    case 'miscellaneous':
      return {
        ...common,
        kind,
        issuer: 'mining-registrar',
        // It lies over other tenements.
        exclusive: false,
        shape: 'polygon',
        termYears: on('miscellaneous.term-years'),
        renewalYears: on('miscellaneous.term-years'),
        cite: guide('miscellaneous licences'),
      };
    default:
      return undefined;
  }
}
