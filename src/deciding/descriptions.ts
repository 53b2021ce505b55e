import type { Known, PeopleList, Segment } from '../case/index.ts';
import type { Atom } from './atoms.ts';
import { numbering } from './numbering.ts';
import type { Weighed } from './standing-judgements.ts';

/**
 * A text that two stretches of a track share exactly when their segments are described alike and the same judgements were signed over
 * them. What is claimed of a stretch turns on nothing else that its segments say, and most stretches are described like others.
 */
export function descriptionsIn(): (atom: Atom) => string {
  const described = numbering<string>();
  const judged = numbering<Weighed>();
  return ({ segments, judgements }) => {
    let text = '';
    for (const segment of segments) text += `${described(descriptionOf(segment))} `;
    for (const one of judgements) text += `|${judged(one)}`;
    return text;
  };
}

/** Who speaks, who is seen, named or spoken about, and who it came from. No id has a control character in it, so none runs into the next. */
function descriptionOf({ speaker, seen, named, discussed, source }: Segment): string {
  return `${personOf(speaker)}\t${peopleOf(seen)}\t${peopleOf(named)}\t${peopleOf(discussed)}\t${personOf(source)}`;
}

function personOf(known: Known<string> | undefined): string {
  if (known === undefined) return '';
  return typeof known === 'string' ? `=${known}` : JSON.stringify(known);
}

function peopleOf(list: readonly string[] | PeopleList | undefined): string {
  if (list === undefined) return '';
  return 'people' in list ? `${list.complete}\n${list.people.join('\n')}` : `=\n${list.join('\n')}`;
}
