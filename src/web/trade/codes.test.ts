import { describe, expect, test } from 'vitest';
import {
  absences,
  agreementKinds,
  agreementStates,
  cannotTellCodes,
  claimReasons,
  cooperationAreas,
  demandProducts,
  figureStatuses,
  flows,
  gapReasons,
  interviewClaims,
  markers,
  missingEvidence,
  stepCodes,
  stepUnits,
  verdicts,
} from '#trade';
import { interfaceLanguages, messages } from '#words';

describe.each(interfaceLanguages)('in %s', (language) => {
  test('every code of the trade room has its words, and no word is of a code that is gone', async () => {
    const { trade: say } = (await messages(language)).pages;
    const same = (words: Readonly<Record<string, unknown>>, codes: readonly string[]) =>
      expect(Object.keys(words).sort()).toEqual([...new Set(codes)].sort());
    same(say.cannotTell, cannotTellCodes);
    same(say.reasons, claimReasons);
    same(say.steps, stepCodes);
    same(
      say.stepUnits,
      stepUnits.map((unit) => (unit === 'USD million' ? 'millions' : unit)),
    );
    same(say.evidence, missingEvidence);
    same(say.verdicts, verdicts);
    same(say.gapReasons, gapReasons);
    same(say.statuses, figureStatuses);
    same(say.flows, flows);
    same(say.areas, cooperationAreas);
    same(say.kinds, agreementKinds);
    same(say.states, agreementStates);
    same(say.products, demandProducts);
    same(
      say.markers,
      markers.map(({ id }) => id),
    );
    same(
      say.sentences,
      interviewClaims.map(({ id }) => id),
    );
    expect(absences.filter((code) => !(code in say.missing))).toEqual([]);
  });
});
