import { citationInRussian } from '../citation.ts';
import type { LawTexts } from '../law-words.ts';
import { applicationCodes, areaCodes } from './codes.ts';
import { fixInWords } from './fixes.ts';
import { names } from './names.ts';
import { assumptions, atEnd, costParts, processes, steps } from './process.ts';
import { applicationRules, areaRules } from './rules.ts';
import { settings } from './settings.ts';

export const russian: LawTexts = {
  codes: { ...areaCodes, ...applicationCodes },
  rules: { ...areaRules, ...applicationRules },
  names,
  processes,
  steps,
  atEnd,
  costParts,
  assumptions,
  settings,
  fix: fixInWords,
  citation: citationInRussian,
};
