import type { Case, Item, Judgement, Person, Segment, Track } from '../../src/case/index.ts';
import { decide } from '../../src/deciding/index.ts';
import { letterDocx } from '../../src/docx/index.ts';
import { law } from '../../src/provisions/index.ts';
import { letterHtml, letterMarkdown, lettersFor, letterText } from '../../src/telling/index.ts';
import { complete } from '../telling/letter/every-kind.ts';

/** Every byte that could go to the requester: each letter in each form. What is to be mended is for the office, and is left out. */
export function outgoing(case_: Case): string {
  const { letters } = lettersFor(decide(case_), case_, law, complete);
  return letters.flatMap((letter) => [letterText(letter), letterMarkdown(letter), letterHtml(letter)]).join('\f');
}

/** Every byte of the letters that could be sent as they stand, once the decision is signed: none that is still a draft. */
export function sendable(case_: Case): string {
  const signed = { by: 'Sam Reviewer', role: 'disclosure officer', on: case_.decidedOn };
  const { letters } = lettersFor(decide(case_), case_, law, { ...complete, signed });
  const ready = letters.filter(({ draft }) => draft === undefined);
  return ready.flatMap((letter) => [letterText(letter), letterMarkdown(letter), letterHtml(letter)]).join('\f');
}

/** Every byte of each letter for Word, as one would send it: its text, its styles, its metadata and how it is packed. */
export async function inWord(case_: Case): Promise<string> {
  const { letters } = lettersFor(decide(case_), case_, law, complete);
  const packed = await Promise.all(letters.map(letterDocx));
  return packed.map((bytes) => Buffer.from(bytes).toString('base64')).join();
}

/** Every byte of each letter in every form at once, the case being decided once. */
export async function inEveryForm(case_: Case): Promise<string> {
  const { letters } = lettersFor(decide(case_), case_, law, complete);
  const plain = letters.flatMap((letter) => [letterText(letter), letterMarkdown(letter), letterHtml(letter)]);
  const packed = await Promise.all(letters.map(letterDocx));
  return [...plain, ...packed.map((bytes) => Buffer.from(bytes).toString('base64'))].join('\f');
}

/** The same case with other words, names, titles, records and reasons for the file: facts, extents and the requester's name stay. */
export function reworded(drawn: Case, letter: string, length: number): Case {
  const segment = (one: Segment): Segment =>
    one.text === undefined || one.words !== undefined ? one : { ...one, text: one.text.replace(/\p{L}/gu, letter) };
  const track = (one: Track): Track => ({ ...one, segments: one.segments.map(segment) });
  return {
    ...drawn,
    title: letter.repeat(length),
    people: drawn.people.map((person): Person => {
      const risk = Array.isArray(person.risk) ? { risk: person.risk.map((one: object) => ({ ...one, basis: `${letter} log` })) } : {};
      return { ...person, ...(person.id === drawn.dataSubject ? {} : { name: letter.repeat(length) }), ...risk } as Person;
    }),
    items: drawn.items.map(
      (item): Item => ({ ...item, title: letter.repeat(length), system: letter, place: letter, tracks: item.tracks.map(track) }),
    ),
    judgements: (drawn.judgements ?? []).map(
      (judgement): Judgement => ({
        ...judgement,
        reasons: letter.repeat(length),
        factors: Object.fromEntries(Object.keys(judgement.factors ?? {}).map((factor) => [factor, letter.repeat(length)])),
        signed: { ...judgement.signed, by: letter.repeat(length) },
      }),
    ),
    roleScreenings: (drawn.roleScreenings ?? []).map((screening) => ({ ...screening, reasons: letter.repeat(length) })),
  };
}
