import { caseJsonSchema } from '../../../../src/case/index.ts';
import { htmlTable } from '../blocks.ts';
import { element, link, prose, wrapped } from '../escape.ts';
import { filesOf, typesIn } from './interfaces.ts';

/** As much of JSON Schema as the schema of a case file uses. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly additionalProperties?: Schema | false;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const schema = caseJsonSchema() as Schema;
const interfaces = typesIn(...filesOf('src/case')).filter(({ fields }) => fields.length > 0);

/** The case file, an object at a time, from its JSON Schema; what a key means is the comment on the field of the type it becomes. */
export function caseFormatMarkdown(): string {
  const defs = Object.entries(schema.$defs ?? {});
  const objects = defs.filter(([, def]) => objectsIn(def).length > 0);
  const plain = defs.filter(([, def]) => objectsIn(def).length === 0);
  return [
    '## The file',
    objectHtml(schema, 'case'),
    ...objects.flatMap(([name, def]) => [
      `## ${name} {#${anchor(name)}}`,
      ...saysHtml(def),
      ...objectsIn(def).map((one, index, all) => objectHtml(one, all.length === 1 ? name : `${name}, form ${index + 1}`)),
    ]),
    '## Values',
    wrapped(
      'dl',
      plain
        .map(
          ([name, def]) =>
            `${element('dt', name, { id: anchor(name) })}${wrapped('dd', `${prose(def.description ?? '')} ${typeHtml(def)}`)}`,
        )
        .join(''),
      { class: 'facts' },
    ),
  ].join('\n\n');
}

function saysHtml({ description }: Schema): readonly string[] {
  return description === undefined ? [] : [element('p', `${description.slice(0, 1).toUpperCase()}${description.slice(1)}.`)];
}

/** An object, or each of the objects that it may be. */
function objectsIn(one: Schema): readonly Schema[] {
  if (one.properties !== undefined) return [one];
  return [...(one.anyOf ?? []), ...(one.oneOf ?? [])].flatMap(objectsIn);
}

function objectHtml(one: Schema, name: string): string {
  const keys = Object.keys(one.properties ?? {});
  const required = new Set(one.required ?? []);
  const meanings = meaningsOf(keys);
  const rows = Object.entries(one.properties ?? {}).map(([key, value]) => [
    element('code', key),
    required.has(key) ? 'must' : 'may',
    typeHtml(value),
    prose(meanings.get(key) ?? ''),
  ]);
  return htmlTable(['Key', 'Be there', 'What it is', 'What it means'], rows, `Keys of ${name}`);
}

/** The comments of the interface that has just these fields: the type that an object of these keys becomes. */
function meaningsOf(keys: readonly string[]): ReadonlyMap<string, string> {
  const wanted = [...keys].sort().join();
  const found =
    interfaces.find(
      ({ fields }) =>
        fields
          .map(({ name }) => name)
          .sort()
          .join() === wanted,
    ) ?? interfaces.find(({ fields, takes }) => takes !== '' && fields.every(({ name }) => keys.includes(name)));
  return new Map((found?.fields ?? []).map(({ name, says }) => [name, says]));
}

function typeHtml(one: Schema): string {
  if (one.$ref !== undefined) {
    const name = one.$ref.split('/').at(-1) ?? '';
    return link(`#${anchor(name)}`, name);
  }
  if (one.const !== undefined) return element('code', JSON.stringify(one.const));
  if (one.enum !== undefined) return one.enum.map((value) => element('code', JSON.stringify(value))).join(' or ');
  const choices = one.anyOf ?? one.oneOf;
  if (choices !== undefined) {
    const known = choices.filter((choice) => !isKnown(choice));
    const told = known.map(typeHtml).join(' or ');
    return known.length < choices.length ? `${told}, or ${link('#what-is-not-known', 'not known')}` : told;
  }
  if (one.type === 'array') return `list of ${typeHtml(one.items ?? {})}`;
  if (one.properties !== undefined) return inlineHtml(one);
  if (one.type === 'object')
    return `object of ${one.additionalProperties === undefined || one.additionalProperties === false ? 'values' : typeHtml(one.additionalProperties)}`;
  if (one.type === 'string') return 'text';
  if (one.type === 'integer') return 'whole number';
  return one.type ?? 'any value';
}

/** The pair in which a value is written with its basis, or with why it is not known. */
function isKnown(one: Schema): boolean {
  const kinds = objectsIn(one).map(({ properties }) => properties?.['is']?.const);
  return kinds.length > 0 && kinds.every((kind) => kind === 'known' || kind === 'unknown');
}

function inlineHtml(one: Schema): string {
  const required = new Set(one.required ?? []);
  const meanings = meaningsOf(Object.keys(one.properties ?? {}));
  const fields = Object.entries(one.properties ?? {}).map(([key, value]) => {
    const says = meanings.get(key) ?? '';
    const may = required.has(key) ? '' : element('span', ' (may be left out)', { class: 'quiet' });
    return wrapped('li', `${element('code', key)}${may}: ${typeHtml(value)}${says === '' ? '' : `. ${prose(says)}`}`);
  });
  return `object: ${wrapped('ul', fields.join(''))}`;
}

function anchor(name: string): string {
  return `def-${name.replace(/[^A-Za-z0-9]+/g, '-')}`.toLowerCase();
}
