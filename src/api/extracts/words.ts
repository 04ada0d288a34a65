/** An extract in plain words, and its content as it is signed. */
import { cellsFromRuns } from '#grid';
import type { Extract } from '#proof';
import type { Instant } from '#terms';
import { type Formats, formats, type InterfaceLanguage, type Messages, messages } from '#words';
import { squareKilometres, wireRuns } from '../area/area-view.ts';
import type { LiveRegister } from '../live-register.ts';
import type { ExtractFacts, ExtractRecord } from './gather.ts';

export interface ExtractWords {
  readonly language: InterfaceLanguage;
  readonly words: Messages;
  readonly format: Formats;
}

export async function extractWords(language: InterfaceLanguage): Promise<ExtractWords> {
  const words = await messages(language);
  return { language, words, format: formats(language, words) };
}

type Presenting = Pick<LiveRegister, 'names' | 'law'>;

/** Lines of `key: value` on the record as it stood. */
function linesOf(
  record: ExtractRecord,
  { words, format }: ExtractWords,
  { names, law }: Presenting,
): string[] {
  const { extract: say } = words.pages;
  const { records } = words;
  const nameOf = (commitment: string) => names.text(commitment) ?? records.nameErased;
  const areaOf = (runs: Parameters<typeof cellsFromRuns>[0], datum: string) => {
    const cells = cellsFromRuns(runs);
    return `${format.blocks(cells.length)}, ${format.area(squareKilometres(cells, datum) * 1e6)}, ${datum}`;
  };
  switch (record.kind) {
    case 'licence': {
      const { licence } = record;
      const ended =
        licence.status === 'ended'
          ? `, ${records.endReasons[licence.reason] ?? licence.reason}, ${format.date(licence.endedOn)}`
          : '';
      return [
        `${say.status}: ${records.licenceStatus[licence.status] ?? licence.status}${ended}`,
        `${say.holder}: ${nameOf(licence.holder.name.commitment)}`,
        `${say.term}: ${format.date(licence.from)} – ${format.date(licence.until)}`,
        `${say.ground}: ${areaOf(licence.cells, licence.datum)}`,
      ];
    }
    case 'application': {
      const { application } = record;
      const { counter } = application.lodging;
      const { deviations: paper } = words.pages;
      const when = (at: Instant) => format.dateAndTime(at, law.zone);
      return [
        `${say.status}: ${records.applicationStatus[application.status] ?? application.status}`,
        `${say.applicant}: ${nameOf(application.applicant.name.commitment)}`,
        `${say.lodged}: ${when(application.lodgedAt)} (${application.lodgedAt})`,
        ...(counter
          ? [
              paper.counterLine(counter.office, counter.number, when(counter.at)),
              paper.entered(when(application.lodging.at)),
            ]
          : []),
        `${say.ground}: ${areaOf(application.cells, application.datum)}`,
      ];
    }
    case 'block': {
      const { block, holder, queue } = record;
      const state = block.ground === 'held' ? 'held-exploration' : block.ground;
      const line = queue.map(({ id, applicant }) => `${id}, ${nameOf(applicant.name.commitment)}`);
      return [
        `${say.status}: ${words.ground.states[state]}`,
        `${say.holder}: ${holder ? `${holder.id}, ${nameOf(holder.holder.name.commitment)}` : say.nobody}`,
        `${say.queue}: ${line.length > 0 ? line.join('; ') : say.nobody}`,
      ];
    }
  }
}

/** The record in whole numbers, codes and days, for machines. */
function recordOf(record: ExtractRecord): Extract['record'] {
  switch (record.kind) {
    case 'licence': {
      const { id, status, cells, blocks, datum, from, until, simulated } = record.licence;
      const ended =
        record.licence.status === 'ended'
          ? { endedOn: record.licence.endedOn, reason: record.licence.reason }
          : {};
      return { id, status, cells: wireRuns(cells), blocks, datum, from, until, simulated, ...ended };
    }
    case 'application': {
      const { id, status, cells, blocks, datum, lodgedAt, priority, simulated } = record.application;
      return { id, status, cells: wireRuns(cells), blocks, datum, lodgedAt, priority, simulated };
    }
    case 'block': {
      const { cell, ground, until, reasons } = record.block;
      return {
        cell,
        ground,
        ...(until ? { until } : {}),
        reasons: reasons.map(({ code }) => code),
        holder: record.holder?.id ?? null,
        queue: record.queue.map(({ id }) => id),
      };
    }
  }
}

/** Title of the document and of the file. */
export function titleOf({ kind, id }: ExtractRecord, { words }: ExtractWords): string {
  return words.pages.extract.title(kind === 'block' ? words.pages.extract.block(id) : id);
}

export function extractOf(
  facts: ExtractFacts,
  words: ExtractWords,
  register: Presenting & Pick<LiveRegister, 'now' | 'dayOf'>,
): Extract {
  const { record, at, trial, proof } = facts;
  const { root, ...proved } = proof;
  const { format } = words;
  const { extract: say, certificate } = words.words.pages;
  const lines = [
    ...(trial ? [certificate.trial] : []),
    titleOf(record, words),
    say.knownOn(format.date(at.day), format.number(at.size)),
    ...(at.written < at.size ? [say.heldOn(format.date(at.day))] : []),
    ...linesOf(record, words, register),
    say.notProved,
  ];
  return {
    of: { kind: record.kind, id: record.id },
    asOf: { size: at.size, day: at.day, root },
    issuedAt: register.now(),
    trial,
    words: { language: words.language, lines },
    record: recordOf(record),
    ...proved,
  };
}
