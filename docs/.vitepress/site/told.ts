import { readFileSync } from 'node:fs';
import type { Case } from '../../../src/case/index.ts';
import { parseCase } from '../../../src/case/index.ts';
import { decide } from '../../../src/deciding/index.ts';
import { law } from '../../../src/provisions/index.ts';
import { tellText } from '../../../src/telling/index.ts';
import { examplePage, worked } from './examples.ts';

/** The first lines of the advice on the largest of the worked cases, as the command prints it, in Markdown. */
export function firstScreen(): string {
  const main = worked.find(({ folder, file }) => folder === 'main' && file === 'case.json');
  if (main === undefined) throw new Error('docs: examples/main/case.json is no longer there');
  const page = examplePage('main');
  const story = page === undefined ? 'a worked case' : `[a worked case](./${page})`;
  const says = `The first screen of the advice on ${story}: a call-out, with body-worn video and its transcript, a log of calls, and an e-mail to a solicitor. After it come the reasons for each stretch, and the questions with what each answer would do.`;
  const screen = tellText(main.decision, main.case, law).split('\n').slice(0, 26).join('\n');
  return `${says}\n\n${printed(screen)}`;
}

/** The whole advice on the case of the page that begins. */
export function adviceOnTheCall(): string {
  const parsed = parseCase(JSON.parse(readFileSync(new URL('../../snippets/call.case.json', import.meta.url), 'utf8')));
  if (!parsed.ok) throw new Error(`docs: call.case.json: ${parsed.problems[0]?.message}`);
  const case_: Case = parsed.value;
  return printed(tellText(decide(case_), case_, law, { width: 72 }));
}

/** Text as a terminal shows it, in Markdown. */
function printed(text: string): string {
  return `\`\`\`\`text\n${text.trimEnd()}\n\`\`\`\``;
}
