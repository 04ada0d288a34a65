import type { LawTexts } from '../law-texts.ts';
import { citationInKazakh } from './citation.ts';
import { applicationCodes, areaCodes } from './codes.ts';
import { lifeCodes, otherApplicationCodes } from './codes-of-licences.ts';
import { duties, events, shares } from './duties.ts';
import { fixInWords } from './fixes.ts';
import { lawInOurWords } from './law-in-our-words.ts';
import { names } from './names.ts';
import { assumptions, atEnd, costParts, processes, steps } from './process.ts';
import { choices, columns, depositMinerals, provisions } from './provisions.ts';
import { registerCodes } from './register-codes.ts';
import { applicationRules, areaRules } from './rules.ts';
import { lifeRules, otherApplicationRules } from './rules-of-licences.ts';
import { settings } from './settings.ts';

export const kazakh: LawTexts = {
  codes: { ...registerCodes, ...areaCodes, ...applicationCodes, ...lifeCodes, ...otherApplicationCodes },
  rules: { ...areaRules, ...applicationRules, ...lifeRules, ...otherApplicationRules },
  lawInOurWords,
  names,
  processes,
  steps,
  atEnd,
  costParts,
  assumptions,
  settings,
  duties,
  events,
  shares,
  provisions,
  choices,
  columns,
  depositMinerals,
  fix: fixInWords,
  citation: citationInKazakh,
};
