import type { Person } from '../../case/index.ts';
import type { CaseDecision } from '../../deciding/index.ts';
import type { Brief } from './brief.ts';
import { blank, checked, text } from './brief.ts';
import type { Slots } from './filling.ts';
import type { GivenItem } from './given.ts';
import type { Passage } from './letter.ts';
import { replies } from './required.ts';

type Lines = 'confirmation' | 'given' | 'purposes' | 'categories' | 'recipients' | 'retention' | 'otherRights' | 'origin' | 'otherLaw';

/** What is given, and the information that goes with it: each line only where it is decided to be given. */
export function aboutSlots(brief: Brief): Pick<Slots, Lines> {
  const { call, decision, office, words } = brief;
  const { phrases } = words;
  const line = (letter: string) =>
    decision.information.some((one) => one.element === `dpa-2018/section-45/2/${letter}` && one.outcome === 'give');
  const processing = (letter: string, name: 'purposes' | 'categories' | 'recipients' | 'retention') => () =>
    line(letter)
      ? text(phrases.processing[name](office.processing?.[name] ?? blank(brief, phrases.blanks[name], `office.processing.${name}`)))
      : [];
  return {
    confirmation: () => {
      const { kind } = call;
      if (replies.has(kind)) return decision.confirmation.outcome === 'give' ? text(phrases.confirmation.held) : [];
      return kind in phrases.confirmation ? text(phrases.confirmation[kind as keyof typeof phrases.confirmation]) : [];
    },
    given: () => {
      const of = call.given.map(({ number, item, streams }) =>
        phrases.item({ number, kind: item.kind, of: streams, ...(item.madeOn === undefined ? {} : { madeOn: item.madeOn }) }),
      );
      return of.length === 0 ? [] : [...text(phrases.givenIntro), { is: 'list', of }];
    },
    purposes: processing('a', 'purposes'),
    categories: processing('b', 'categories'),
    recipients: processing('c', 'recipients'),
    retention: processing('d', 'retention'),
    otherRights: () => (line('e') ? text(phrases.otherRights) : []),
    origin: () => sourcesOf(brief, call.given),
    otherLaw: () => otherLaw(brief),
  };
}

/** Where each thing given came from, where that is decided to be given. No name in the case is put into a letter but the requester's. */
export function sourcesOf(brief: Brief, all: readonly GivenItem[]): readonly Passage[] {
  const { phrases } = brief.words;
  const of = all
    .filter(({ decision }) => decision.origin?.outcome === 'give')
    .flatMap((given) => {
      const source = sourceOf(brief, given);
      return source === undefined ? [] : [phrases.origin({ number: given.number, source })];
    });
  return of.length === 0 ? [] : [...text(phrases.originIntro), { is: 'list', of }];
}

function sourceOf(brief: Brief, { number, item }: GivenItem): string | undefined {
  const { case: case_, words } = brief;
  const origin = typeof item.origin === 'object' ? (item.origin.is === 'known' ? item.origin.value : undefined) : item.origin;
  if (origin === undefined) return undefined;
  if (origin === case_.dataSubject) return words.phrases.originYou;
  const path = `items[${case_.items.indexOf(item)}].origin`;
  const person = case_.people.find(({ id }) => id === origin);
  if (person !== undefined)
    return officialSource(person, words.phrases.originOfficial) ?? blank(brief, words.phrases.blanks.origin(number), path);
  return checked(brief, { text: origin, path });
}

/** Someone who acts in an official role, by the role. Who anybody else is, and whether to name them, is for a person to write. */
function officialSource({ role }: Person, roles: Readonly<Record<string, string>>): string | undefined {
  const said = typeof role === 'object' ? (role.is === 'known' ? role.value : undefined) : role;
  return said !== undefined && Object.hasOwn(roles, said) ? roles[said] : undefined;
}

/** Is some of what was asked for not environmental, and so for the Act of 2000? */
export function leftToTheAct({ duties }: CaseDecision): boolean {
  return duties.certain.some(({ duty }) => duty === 'foia-2000/section-1');
}

/** What another law covers. An intelligence service is named only where the whole request goes to one. */
function otherLaw(brief: Brief): readonly Passage[] {
  const { call, decision, words } = brief;
  const { otherLaw: told } = words.phrases;
  const { outcome } = decision.request;
  if (outcome?.kind === 'route elsewhere') return text(told[outcome.to]);
  if (decision.under === 'eir') return leftToTheAct(decision) ? text(words.environmental.otherPart) : [];
  // What is answered under it by now is told in its own place, or not at all.
  const routed = decision.duties.certain.some(({ duty }) => duty === 'uk-gdpr/article-15') && !brief.answeredBeside;
  return replies.has(call.kind) && routed ? text(told.part) : [];
}
