import type { NamedFile } from './files.ts';

/** What some files are, taken together: a case with what it names, or a transcript with the file that says whose its voices are. */
export type Given =
  | { readonly is: 'case'; readonly name: string; readonly files: readonly NamedFile[] }
  | { readonly is: 'transcript'; readonly transcript: NamedFile; readonly speakers?: NamedFile }
  | { readonly is: 'nothing' };

/** Tells what was given by what the files say, and by their names only where they do not say. */
export function givenIn(files: readonly NamedFile[]): Given {
  const kinds = files.map((file) => ({ file, kind: kindOf(file) }));
  const of = (kind: Kind) => kinds.find((one) => one.kind === kind)?.file;
  const [case_, transcript, speakers] = [of('case'), of('transcript'), of('speakers')];
  if (case_ !== undefined) return { is: 'case', name: case_.name, files };
  if (transcript !== undefined) return { is: 'transcript', transcript, ...(speakers === undefined ? {} : { speakers }) };
  const [first] = files;
  return first === undefined ? { is: 'nothing' } : { is: 'case', name: first.name, files };
}

type Kind = 'case' | 'transcript' | 'speakers';

/** How much of a file is looked at. */
const beginning = 65_536;

function kindOf({ name, bytes }: NamedFile): Kind {
  const text = new TextDecoder().decode(bytes.subarray(0, beginning));
  const says = /"format"\s*:\s*"subject-access\/(\w+)@/.exec(text)?.[1];
  if (says === 'case') return 'case';
  if (says === 'speakers' || /speakers\.json$/i.test(name)) return 'speakers';
  if (!/^\s*[{[]/.test(text)) return 'transcript';
  const isCase = /"(?:request|controller|dataSubject|people|items)"\s*:/.test(text);
  return !isCase && /"(?:segments|word_segments)"\s*:/.test(text) ? 'transcript' : 'case';
}
