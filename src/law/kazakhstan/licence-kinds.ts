/** What the law says of each kind of licence (arts. 30, 40, 84–92, 185–276). */
import type { CivilDate, LicenceKind } from '#terms';
import type { LicenceKindLaw } from '../licence-kind-law.ts';
import { explorationDocuments } from './documents.ts';
import type { Law, ProvisionId } from './law.ts';
import { miningDocuments } from './mining-application.ts';
import { commonMineralDocuments, subsoilSpaceDocuments } from './other-applications.ts';

/** Provisions that the kinds are made of: for the list of where each is used. */
export const licenceKindUses: readonly ProvisionId[] = [
  'exploration.maximum-blocks',
  'exploration.term-years',
  'exploration.maximum-extensions',
  'exploration.extension-years',
  'exploration.transfer-after-years',
  'mining.maximum-term-years',
  'common-minerals.maximum-term-years',
  'subsoil-space.maximum-term-years',
  'geological-study.term-years',
  'prospecting.term-years',
  'prospecting.licences-per-citizen',
  'prospecting.minimum-square-metres',
  'prospecting.maximum-square-metres',
  'prospecting.maximum-extensions',
  'prospecting.extension-years',
  'licence.maximum-per-person',
];

const polygon = {
  holders: 'any-person',
  exclusive: true,
  shape: 'polygon',
  termIsMaximum: true,
  renewable: true,
  transferable: true,
  pledgeable: true,
} as const;

/** The law of a kind on a day; undefined where Kazakhstan has no such kind or the Code was not yet in force. */
export function licenceKindOn(kind: LicenceKind, day: CivilDate, law: Law): LicenceKindLaw | undefined {
  if (!law.inForce('exploration.term-years', day)) return undefined;
  const on = <Id extends ProvisionId>(id: Id) => law.on(id, day).value;
  const cite = (articles: string) => ({ text: `Code arts. ${articles}`, confidence: 'law' }) as const;
  switch (kind) {
    case 'exploration':
      return {
        kind,
        issuer: 'ministry',
        holders: 'any-person',
        exclusive: true,
        shape: 'blocks',
        maximumBlocks: on('exploration.maximum-blocks'),
        termYears: on('exploration.term-years'),
        termIsMaximum: false,
        renewable: true,
        maximumRenewals: on('exploration.maximum-extensions'),
        renewalYears: on('exploration.extension-years'),
        transferable: true,
        transferableAfterYears: on('exploration.transfer-after-years'),
        pledgeable: true,
        documents: explorationDocuments,
        workDocument: 'exploration-plan',
        cite: cite('185–201'),
      };
    case 'mining':
      return {
        ...polygon,
        kind,
        issuer: 'ministry',
        termYears: on('mining.maximum-term-years'),
        documents: miningDocuments,
        workDocument: 'mining-plan',
        cite: cite('202–221'),
      };
    case 'common-mineral-mining':
      return {
        ...polygon,
        kind,
        issuer: 'akimat',
        termYears: on('common-minerals.maximum-term-years'),
        documents: commonMineralDocuments,
        workDocument: 'mining-plan',
        cite: cite('231–237'),
      };
    case 'subsoil-space':
      return {
        ...polygon,
        kind,
        issuer: 'geology-body',
        termYears: on('subsoil-space.maximum-term-years'),
        documents: subsoilSpaceDocuments,
        workDocument: 'operation-project',
        cite: cite('249–262'),
      };
    case 'geological-study':
      return {
        kind,
        issuer: 'geology-body',
        holders: 'any-person',
        exclusive: false,
        shape: 'blocks',
        termYears: on('geological-study.term-years'),
        termIsMaximum: false,
        renewable: false,
        transferable: false,
        pledgeable: false,
        workDocument: 'study-plan',
        cite: cite('84–92'),
      };
    case 'prospecting':
      return {
        kind,
        issuer: 'akimat',
        holders: 'citizens',
        maximumPerHolder: on('prospecting.licences-per-citizen'),
        exclusive: true,
        shape: 'polygon',
        minimumSquareMetres: on('prospecting.minimum-square-metres'),
        maximumSquareMetres: on('prospecting.maximum-square-metres'),
        termYears: on('prospecting.term-years'),
        termIsMaximum: false,
        renewable: true,
        maximumRenewals: on('prospecting.maximum-extensions'),
        renewalYears: on('prospecting.extension-years'),
        transferable: false,
        pledgeable: false,
        documents: ['prospecting-plan'],
        workDocument: 'prospecting-plan',
        cite: cite('263–276'),
      };
    default:
      return undefined;
  }
}
