import { htmlTable } from '../blocks.ts';
import { element, prose, wrapped } from '../escape.ts';
import type { TypeRead } from './interfaces.ts';
import { typesIn } from './interfaces.ts';

const types = typesIn('src/deciding/decision.ts', 'src/deciding/outcome.ts', 'src/deciding/question.ts');

/** The decision, a type at a time, the whole of it first, from the source. */
export function decisionFormatMarkdown(): string {
  const whole = types.filter(({ name }) => name === 'CaseDecision');
  const rest = types.filter(({ name }) => name !== 'CaseDecision');
  return [...whole, ...rest].flatMap((type) => [`## ${type.name}`, typeHtml(type)]).join('\n\n');
}

function typeHtml({ name, says, fields, takes, stands }: TypeRead): string {
  const head = wrapped('p', prose(takes === '' ? says : `${says} It has besides all that \`${takes}\` has.`));
  if (stands !== undefined) return `${head}${element('p', stands, { class: 'stands' })}`;
  const rows = fields.map((field) => [
    element('code', field.name),
    field.optional ? 'may' : 'must',
    element('code', field.type),
    prose(field.says),
  ]);
  return fields.length === 0 ? head : `${head}${htmlTable(['Key', 'Be there', 'What it is', 'What it means'], rows, `Keys of ${name}`)}`;
}
