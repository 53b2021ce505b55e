import type { LetterKind } from '../wording/letter-parts.ts';
import type { Brief } from './brief.ts';
import { blank } from './brief.ts';
import type { Slots } from './filling.ts';
import { isLaw } from './is-law.ts';
import type { Passage } from './letter.ts';
import { regulatorOn } from './regulator.ts';
import { replies } from './required.ts';
import { worksOnCrime } from './works-on-crime.ts';

/**
 * The requester's routes, each with how to use it. A reply tells of the check by the regulator whether or not anything is
 * restricted: a right told of only where something is held back would tell of what is held back.
 */
export function routes(brief: Brief): Pick<Slots, 'complainToUs' | 'check' | 'complainToRegulator' | 'court'> {
  const { case: case_, decision, office, words, call } = brief;
  const { routes: route } = words.phrases;
  const { name: regulator, contact } = regulatorOn(decision.decidedOn, case_, office, words);
  const { jurisdiction } = case_.controller;
  return {
    complainToUs: () =>
      isLaw(brief, 'dpa-2018/section-164A/1') ? told(route.us.heading, route.us.text({ contact: complaintsTo(brief) })) : [],
    check: () => {
      if (!mayBeChecked(brief, call.kind)) return [];
      const text = call.beside === undefined ? route.check.text : words.ukGdpr.check;
      return told(route.check.heading(regulator), text({ regulator }));
    },
    complainToRegulator: () => [
      ...told(route.regulator.heading(regulator), route.regulator.text({ regulator })),
      { is: 'lines', of: contact },
    ],
    court: () => told(route.court.heading, route.court.text({ jurisdiction })),
  };
}

function told(heading: string, words: string): readonly Passage[] {
  return [
    { is: 'heading', text: heading },
    { is: 'text', text: words },
  ];
}

/** Not for a refusal under section 53, nor for what was not found or is not theirs, unless a notice requires it. */
function mayBeChecked({ case: of, required }: Brief, kind: LetterKind): boolean {
  if (kind === 'uk gdpr reply' || kind === 'lifted') return worksOnCrime(of);
  return replies.has(kind) || kind === 'neither confirm nor deny' || required.some(({ slot }) => slot === 'check');
}

function complaintsTo(brief: Brief): string {
  const { office, words } = brief;
  const ways = [office.complaints ?? office.email, office.telephone].filter((way) => way !== undefined);
  return ways.length === 0 ? blank(brief, words.phrases.blanks.contact, 'office.email') : words.phrases.contactAt(ways);
}
