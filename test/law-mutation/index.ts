import type { Body } from './bodies.ts';
import { bodies } from './bodies.ts';
import { mutantsOf } from './mutants.ts';
import { lawMutation } from './report.ts';

const every: Readonly<Record<string, Body>> = bodies;
const asked = process.argv.slice(2);
const names = asked.filter((one) => one in every);
const [, part, of] = asked.map((one) => /^([1-9]\d*)\/([1-9]\d*)$/.exec(one)).find((one) => one !== null) ?? [];
const unknown = asked.filter((one) => !(one in every) && !/^[1-9]\d*\/[1-9]\d*$/.test(one));

if (unknown.length > 0) {
  console.log(`mutate:law [${Object.keys(every).join('|')}] [PART/PARTS], and not: ${unknown.join(' ')}`);
  process.exitCode = 2;
} else {
  for (const [name, body] of Object.entries(every)) {
    if (names.length > 0 && !names.includes(name)) continue;
    const began = performance.now();
    const mutants = mutantsOf(body.law);
    // One of several parts: every so many, so that each part has something of every rule.
    const put = part === undefined ? mutants : mutants.filter((_, index) => index % Number(of) === Number(part) - 1);
    const { lines, passed } = lawMutation(put, body);
    const seconds = Math.round((performance.now() - began) / 1000);
    console.log([`${name}: ${put.length} of ${mutants.length} mutants, ${seconds} seconds`, '', ...lines, ''].join('\n'));
    if (!passed) process.exitCode = 1;
  }
}
