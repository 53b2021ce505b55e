import type { CaseDecision } from '../../../../src/deciding/index.ts';
import { differencesFrom, printedPart, printedRequest, told } from '../../case/compared.ts';
import { ofRequest as ofRequestUnderPart3, elsewhere as outsidePart3 } from '../../case/expected.ts';

import { compared, ofTheWhole } from '../../compared.ts';
import { differencesIn } from '../../decided.ts';
import { confirmation, itemAt, lines, ofElementAnywhere, ofPassage, ofRequest, ofSource, ofWhole } from './expected.ts';
import { fileOfBoth } from './file.ts';
import { lastDay, noticeSays, owed, owedWhatever, turning } from './owed.ts';
import type { BothStory } from './story.ts';

/** Every point at which the library decides a story otherwise than the second opinion does, under either law, one line each. */
export function differences(story: BothStory): readonly string[] {
  return differencesIn(fileOfBoth(story), (decision) => differencesOfBoth(story, decision));
}

function differencesOfBoth(story: BothStory, decision: CaseDecision): readonly string[] {
  const beside = decision.alongside?.find(({ under }) => under === 'uk gdpr');
  return [
    ...differencesFrom(story.part3, decision).map((line) => `Part 3: ${line}`),
    ...ofBeingBeside(story, beside),
    ...(beside === undefined ? [] : underUkGdpr(story, beside)),
    ...ofConflicts(story, decision),
  ];
}

/** The items dealt with under the UK GDPR, by their place: those known to be, and all of them where the whole request goes there. */
function dealtWith(story: BothStory): { readonly items: readonly number[]; readonly sent: boolean } {
  const { part3 } = story;
  const sent = new Set(ofRequestUnderPart3(part3)).size === 1 && ofRequestUnderPart3(part3)[0] === 'route elsewhere to UK GDPR';
  const items = [...part3.items.keys()].filter((index) => {
    const { purpose } = itemAt(story, index);
    if (sent || purpose === 'mixed') return true;
    // What an item is held for is asked first, where nobody has said and the law does not turn on it.
    if (purpose !== 'law enforcement' && purpose !== 'not known') return true;
    const item = { ...itemAt(story, index), purpose: 'law enforcement' } as const;
    return outsidePart3(part3, item).length > 0;
  });
  return { items, sent };
}

function ofBeingBeside(story: BothStory, beside: CaseDecision | undefined): readonly string[] {
  const { items, sent } = dealtWith(story);
  // Where it is judged whether confirming may be done, that law answers though nothing is held under it, so that its answer tells nothing.
  const judged = (fileOfBoth(story).judgements ?? []).some(({ element }) => element === confirmation);
  const law = items.length === 0 && !sent && !judged ? 'nothing' : items.map((index) => `i-${index}`).join(' ') || 'no item';
  const library = beside === undefined ? 'nothing' : beside.items.map(({ item }) => item).join(' ') || 'no item';
  return law === library ? [] : [`under the UK GDPR: the law ${law}; the library ${library}`];
}

function underUkGdpr(story: BothStory, decision: CaseDecision): readonly string[] {
  const { items } = dealtWith(story);
  return [
    ...ofTheRequest(story, items, decision),
    ...[decision.confirmation, ...decision.information].flatMap((one) => {
      const expected = ofElementAnywhere(story, items, one.element);
      return compared(one.element, expected, one, (outcome) => outcome, decision);
    }),
    ...ofTheLines(decision),
    ...items.flatMap((index) => ofTheItem(story, index, decision)),
    ...ofTheDuties(story, items, decision),
  ];
}

function ofTheRequest(story: BothStory, items: readonly number[], { request }: CaseDecision): readonly string[] {
  return told('request', ofRequest(story, items), request, printedRequest);
}

function ofTheLines(decision: CaseDecision): readonly string[] {
  const law = [confirmation, ...lines].sort().join(' ');
  const library = [decision.confirmation, ...decision.information]
    .map(({ element }) => element)
    .sort()
    .join(' ');
  return law === library ? [] : [`lines: the law ${law}; the library ${library}`];
}

function ofTheItem(story: BothStory, index: number, decision: CaseDecision): readonly string[] {
  const id = `i-${index}`;
  const decided = decision.items.find(({ item }) => item === id);
  if (decided?.origin === undefined) return [`${id}: not decided at all`];
  const { passages } = itemAt(story, index);
  const parts = decided.tracks[0]?.parts ?? [];
  return [
    ...compared(`${id} source`, ofSource(story, index), decided.origin, (outcome) => outcome, decision),
    ...ofTheWhole(id, ofWhole(story, index), decided),
    ...passages.flatMap((_, place) => {
      const part = parts.find(({ from, to }) => from <= place * 10 && place * 10 < to);
      const where = `${id}/s${place}`;
      return part === undefined
        ? [`${where}: no part covers it`]
        : compared(where, ofPassage(story, index, place), part, printedPart, decision);
    }),
  ];
}

function ofTheDuties(story: BothStory, items: readonly number[], { duties, lastDay: by }: CaseDecision): readonly string[] {
  const due = lastDay(story);
  const late = due === undefined || due === by ? [] : [`last day: the law ${due}; the library ${by}`];
  const certain = new Set(duties.certain.map(({ duty }) => duty));
  const expected = owed(story, items);
  if (expected === undefined) {
    // Something is still open: what is certain all the same must follow whatever the answers are.
    const must = owedWhatever(story, items);
    const undone = turning.filter((duty) => certain.has(duty) && !must.has(duty));
    return [...late, ...undone.map((duty) => `${duty}: the library certain, and some answer undoes it`)];
  }
  const notices = duties.certain.filter(({ duty }) => duty === 'uk-gdpr/article-12/4');
  return [
    ...late,
    ...turning
      .filter((duty) => certain.has(duty) !== expected.has(duty))
      .map(
        (duty) =>
          `${duty}: the law ${expected.has(duty) ? 'certain' : 'not owed'}; the library ${certain.has(duty) ? 'certain' : 'not certain'}`,
      ),
    ...notices
      .filter(({ contains }) => contains.join(' ') !== noticeSays(story))
      .map(({ contains }) => `the notice of refusal says: the law ${noticeSays(story)}; the library ${contains.join(' ')}`),
    ...notices
      .filter((notice) => due !== undefined && notice.by !== due)
      .map((notice) => `the notice of refusal is due: the law ${due}; the library ${notice.by}`),
  ];
}

/** Where one law certainly gives a passage and the other certainly keeps it back, that is told; and nowhere else. */
function ofConflicts(story: BothStory, decision: CaseDecision): readonly string[] {
  const beside = decision.alongside ?? [];
  return story.part3.items.flatMap((item, index) =>
    item.passages.flatMap((_, place) => {
      const sides = new Set(
        [decision, ...beside].flatMap(({ items }) => {
          const parts = items.find((one) => one.item === `i-${index}`)?.tracks[0]?.parts ?? [];
          const outcome = parts.find(({ from, to }) => from <= place * 10 && place * 10 < to)?.outcome?.kind ?? '';
          if (outcome.startsWith('disclose')) return ['given'];
          return ['withhold', 'exempt'].includes(outcome) ? ['kept back'] : [];
        }),
      );
      const conflict = (decision.conflicts ?? []).some((one) => one.item === `i-${index}` && one.from <= place * 10 && place * 10 < one.to);
      return conflict === sides.size > 1 ? [] : [`i-${index}/s${place}: a conflict: the law ${sides.size > 1}; the library ${conflict}`];
    }),
  );
}
