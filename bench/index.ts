import { printClock } from './clock.ts';
import { reportLaw } from './law.ts';
import { reportQuestions } from './questions.ts';
import { reportReference } from './reference/report.ts';
import { reportCases } from './report.ts';

/** Rounds for each table; more of them on a machine that is doing other things. */
const rounds = Number(process.env['SUBJECT_ACCESS_ROUNDS'] ?? 15);

console.log(`Node ${process.versions.node}, ${process.arch}. Only ratios and growth carry over to another machine.`);
await reportReference(rounds);
await reportCases(rounds);
await reportQuestions(rounds);
await reportLaw(Math.min(rounds, 5));
console.log('');
printClock();
