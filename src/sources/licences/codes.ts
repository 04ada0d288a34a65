import type { LicenceKind } from '#terms';

/** Words for the kind of a title, as registers write them, in small letters. Anything else is `other`, kept as stated. */
export const licenceKindFromText: Readonly<Record<string, LicenceKind>> = {
  exploration: 'exploration',
  el: 'exploration',
  разведка: 'exploration',
  барлау: 'exploration',
  mining: 'mining',
  ml: 'mining',
  добыча: 'mining',
  өндіру: 'mining',
  'common-mineral-mining': 'common-mineral-mining',
  'добыча общераспространенных полезных ископаемых': 'common-mineral-mining',
  'geological-study': 'geological-study',
  'геологическое изучение': 'geological-study',
  'subsoil-space': 'subsoil-space',
  'использование пространства недр': 'subsoil-space',
  prospecting: 'prospecting',
  старательство: 'prospecting',
};
