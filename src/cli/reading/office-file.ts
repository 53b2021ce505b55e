import * as z from 'zod';
import type { BlockName, LetterKind, LetterTemplates, Office, Template } from '../../telling/index.ts';
import { englishLetters } from '../../telling/index.ts';
import type { World } from '../world.ts';
import { decoded, largestFile } from './decode.ts';
import { placesOf, readJson } from './json-text.ts';
import type { InputProblem } from './problem.ts';

const line = z.string().trim().min(1).max(10_000);
const template: z.ZodType<Template> = z.strictObject({ heading: line.exactOptional(), body: z.array(line).max(100) });

const { titles, every, ofKind } = englishLetters.blocks;
const kinds = ['every', ...Object.keys(titles)] as unknown as readonly ['every', ...LetterKind[]];
const blocks = [...new Set([every, ...Object.values(ofKind)].flatMap((one) => Object.keys(one)))] as unknown as readonly [
  BlockName,
  ...BlockName[],
];

const officeFile = z.strictObject({
  name: line.exactOptional(),
  address: z.array(line).min(1).max(20).exactOptional(),
  email: line.exactOptional(),
  telephone: line.exactOptional(),
  dataProtectionOfficer: line.exactOptional(),
  complaints: line.exactOptional(),
  review: line.exactOptional(),
  feeWorking: line.exactOptional(),
  charges: line.exactOptional(),
  payment: line.exactOptional(),
  regulator: z.strictObject({ name: line.exactOptional(), contact: z.array(line).min(1).max(20).exactOptional() }).exactOptional(),
  processing: z
    .strictObject({
      purposes: line.exactOptional(),
      categories: line.exactOptional(),
      recipients: line.exactOptional(),
      retention: line.exactOptional(),
    })
    .exactOptional(),
  otherProcessing: z
    .strictObject({
      purposes: line.exactOptional(),
      categories: line.exactOptional(),
      recipients: line.exactOptional(),
      retention: line.exactOptional(),
      automated: line.exactOptional(),
      transfers: line.exactOptional(),
    })
    .exactOptional(),
  /** Blocks of its own wording, by the kind of letter or `every`. The letter is checked for what they leave out. */
  templates: z.partialRecord(z.enum(kinds), z.partialRecord(z.enum(blocks), template)).exactOptional(),
});

/** The details of an office and its own wording, or everything wrong with its file. */
export type ReadOffice =
  | { readonly ok: true; readonly office: Office; readonly templates: LetterTemplates }
  | { readonly ok: false; readonly problems: readonly InputProblem[] };

/** Reads the file of an office. Every problem is placed by line and column. */
export async function readOffice(file: string, world: World): Promise<ReadOffice> {
  const read = await world.readFile(file, largestFile);
  if (!read.ok) return { ok: false, problems: [{ file, message: read.message, remedy: read.remedy }] };
  const text = decoded(read.bytes, file);
  if (!text.ok) return { ok: false, problems: [text.problem] };
  const json = readJson(text.text);
  if (!json.ok) return { ok: false, problems: json.faults.map((fault) => ({ file, ...fault })) };
  const parsed = officeFile.safeParse(json.value);
  if (parsed.success) {
    const { templates = {}, ...office } = parsed.data;
    return { ok: true, office: office satisfies Office, templates: templates as LetterTemplates };
  }
  const issues = parsed.error.issues.map((issue) => ({
    path: issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key)),
    issue,
  }));
  const places = placesOf(
    text.text,
    issues.map(({ path }) => path),
  );
  return {
    ok: false,
    problems: issues.map(({ path, issue }, index) => ({
      file,
      ...places[index],
      ...(path.length === 0 ? {} : { path: path.join('.') }),
      message: issue.message,
      remedy: 'see `subject-access letter --help`, and the README on the details of an office',
    })),
  };
}
