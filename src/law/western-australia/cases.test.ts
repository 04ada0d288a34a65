import { join } from 'node:path';
import { testCases } from '../test-cases.ts';
import { questions } from './cases/ask.ts';
import { westernAustralia } from './index.ts';

testCases({ law: westernAustralia, questions, folder: join(import.meta.dirname, 'cases'), atLeast: 150 });
