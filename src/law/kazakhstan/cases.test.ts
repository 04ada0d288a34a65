import { join } from 'node:path';
import { testCases } from '../test-cases.ts';
import { questions } from './cases/ask.ts';
import { kazakhstan } from './index.ts';

testCases({ law: kazakhstan, questions, folder: join(import.meta.dirname, 'cases'), atLeast: 400 });
