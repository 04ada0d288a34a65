/** An index card of an archive as the shelf keeps it, beside the reports that were deposited here. */
import { wordsOfText } from '#disclosure';
import type { CataloguedReport } from '#sources';
import type { KeptReport, ReportWords } from '#store';
import type { Language } from '#terms';

/** Of a catalogue of elsewhere: what search and filters do not ask for. */
export interface AboutCatalogued {
  readonly titles: Readonly<Partial<Record<Language, string>>>;
  readonly authors: readonly string[];
  readonly organisation: string;
  readonly link?: string;
  readonly archiveNumber: string;
  readonly publisher: string;
  readonly dataLicence: string;
  readonly kindAsStated: string;
  readonly mineralsAsStated: readonly string[];
  readonly holder?: string;
  readonly workLicence?: string;
  readonly datum: string;
}

/** A catalogue: its short name, which begins the id of each of its cards, who published it, and under which licence. */
export interface CatalogueAbout {
  readonly id: string;
  readonly publisher: string;
  readonly dataLicence: string;
}

/** Letters that stand in an id as they are; each byte of any other is written `:` and two hexadecimal digits, so that no two numbers meet. */
const plain = /[A-Za-z0-9._-]/;
const longestId = 80;

/** The permanent id of a card: `state-fund:4711`. Undefined where the number is too long to be one. */
export function idOfCard(catalogue: string, archiveNumber: string): string | undefined {
  let id = `${catalogue}:`;
  for (const letter of archiveNumber) {
    if (plain.test(letter)) id += letter;
    else
      for (const byte of new TextEncoder().encode(letter))
        id += `:${byte.toString(16).padStart(2, '0').toUpperCase()}`;
  }
  return id.length <= longestId ? id : undefined;
}

/** A card as the store keeps it, with the words by which it is found. */
export interface KeptCard {
  readonly report: KeptReport;
  readonly words: ReportWords;
}

/** The card of a catalogue; undefined where its number is too long for an id. */
export function keptFromCard(card: CataloguedReport, catalogue: CatalogueAbout): KeptCard | undefined {
  const id = idOfCard(catalogue.id, card.archiveNumber);
  if (id === undefined) return undefined;
  const titles = Object.values(card.titles);
  const about: AboutCatalogued = {
    titles: card.titles,
    authors: card.authors,
    organisation: card.organisation,
    ...(card.link === undefined ? {} : { link: card.link }),
    archiveNumber: card.archiveNumber,
    publisher: catalogue.publisher,
    dataLicence: catalogue.dataLicence,
    kindAsStated: card.kindAsStated,
    mineralsAsStated: card.mineralsAsStated,
    ...(card.holder === undefined ? {} : { holder: card.holder }),
    ...(card.licence === undefined ? {} : { workLicence: card.licence }),
    datum: card.datum,
  };
  const { year, kind, language, minerals, cells, access } = card;
  return {
    report: {
      id,
      access: access === undefined ? 'elsewhere' : `archive-${access}`,
      kind,
      title: card.titles[language] ?? titles[0] ?? card.archiveNumber,
      ...(year === undefined ? {} : { year }),
      language,
      minerals,
      origin: catalogue.id,
      cells,
      about,
    },
    words: {
      title: wordsOfText(titles.join('\n')),
      others: wordsOfText(
        [
          card.archiveNumber,
          ...card.authors,
          card.organisation,
          card.kindAsStated,
          ...card.mineralsAsStated,
          card.holder ?? '',
          card.licence ?? '',
        ].join('\n'),
      ),
    },
  };
}
