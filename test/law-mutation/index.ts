import { everyMutant } from './mutants.ts';
import { lawMutation } from './report.ts';

const { lines, passed } = lawMutation(everyMutant);
console.log(lines.join('\n'));
if (!passed) process.exitCode = 1;
