/** Firms and owners as lines that a person can write: `mine; firm; KAZ; person 100`. */
import type { Lot } from '#sourcing';

type Party = Lot['parties'][number];
const kinds: readonly Party['kind'][] = ['government', 'firm', 'person'];

export function textFromParties(parties: Lot['parties']): string {
  return parties
    .map(({ id, kind, country, owners }) => {
      const held = owners?.map(({ owner, sharePercent }) => `${owner} ${sharePercent}`).join(', ');
      return [id, kind, country ?? '', ...(held === undefined ? [] : [held])].join('; ');
    })
    .join('\n');
}

/** Inverse of `textFromParties`; undefined for a line that cannot be read. */
export function partiesFromText(text: string): Lot['parties'] | undefined {
  const parties: Party[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const [id = '', kind = '', country = '', held] = line.split(';').map((part) => part.trim());
    const known = kinds.find((one) => one === kind);
    if (id === '' || !known) return undefined;
    const owners = held === undefined || held === '' ? undefined : held.split(',').map(holdingFrom);
    if (owners?.includes(undefined)) return undefined;
    parties.push({
      id,
      kind: known,
      ...(country !== '' && { country: country.toUpperCase() }),
      ...(owners && { owners: owners.filter((one) => one !== undefined) }),
    });
  }
  return parties;
}

function holdingFrom(text: string) {
  const found = /^(\S+)\s+(\d+(?:\.\d+)?)\s*%?$/.exec(text.trim());
  return found?.[1] && found[2] ? { owner: found[1], sharePercent: Number(found[2]) } : undefined;
}
