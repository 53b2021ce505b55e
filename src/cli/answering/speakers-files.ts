import type { OpenedCase } from '../reading/case-file.ts';
import { readJson } from '../reading/json-text.ts';
import type { Answer } from './answer.ts';
import { changed } from './changed.ts';
import type { ChangedFile } from './changed-file.ts';
import { bytesLike } from './changed-file.ts';
import type { Change } from './json-edit.ts';
import { withChanges } from './json-edit.ts';
import type { SpeakersAnswer } from './speakers-answer.ts';
import { speakersChanges } from './speakers-answer.ts';

/** Does an answer go into the speaker file of a transcript? */
export function isOfSpeakers(answer: Answer): answer is SpeakersAnswer {
  return 'speakers' in answer;
}

/** Each speaker file that answers change, with the answers in it. */
export function changedSpeakers({ made }: OpenedCase, answers: readonly SpeakersAnswer[]): readonly ChangedFile[] {
  const files = new Map(made.flatMap(({ speakers }) => (speakers === undefined ? [] : [[speakers.file, speakers] as const])));
  return [...files.values()].flatMap((read): readonly ChangedFile[] => {
    const own = answers.filter(({ speakers }) => speakers === read.file);
    const json = readJson(read.text);
    if (own.length === 0 || !json.ok) return [];
    const changes: Change[] = [];
    let value: unknown = json.value;
    for (const answer of own) {
      const found = speakersChanges(value, answer);
      changes.push(...found);
      value = found.reduce((before, { at, value: to }) => changed(before, at, to), value);
    }
    return [{ file: read.file, path: read.path, before: read.bytes, bytes: bytesLike(read.bytes, withChanges(read.text, changes)) }];
  });
}
