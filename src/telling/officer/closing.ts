import type { Finding } from '../../deciding/index.ts';
import { citesText, citeText } from '../cites.ts';
import type { Matter } from '../matter.ts';
import type { Block, Entry } from '../page.ts';

/** What a reader may need after the rest: points that are not settled, the authorities named, and the receipt. */
export function closingBlocks(matter: Matter): readonly Block[] {
  return [...unsettledBlocks(matter), ...authorityBlocks(matter), ...receiptBlocks(matter)];
}

/** Points of law that bear on how this case came out, or on what follows. */
function unsettledBlocks(matter: Matter): readonly Block[] {
  const { words, decision, law } = matter;
  const bears = ({ standing }: Finding) => standing !== 'irrelevant';
  const told = new Map<string, string>();
  const unsures = new Map<string, Set<string>>();
  const doubt = (cite: string, unsure: string) => unsures.set(unsure, (unsures.get(unsure) ?? new Set()).add(cite));
  for (const { provision, unsure, citableFrom } of decision.trace.findings.filter(bears)) {
    const cite = citeText(matter, provision);
    if (unsure !== undefined) doubt(provision, unsure);
    if (citableFrom !== undefined) told.set(`${provision}/from`, words.law.citableFrom({ cite, day: words.days.day(citableFrom) }));
  }
  for (const { duty, due } of [...decision.duties.certain, ...decision.duties.possible]) {
    if (due === 'continuing' || due === 'when ordered') continue;
    const unsure = law.duty(duty)?.unsure;
    if (unsure !== undefined) doubt(duty, unsure);
  }
  for (const [unsure, of] of unsures) {
    const cites = [...of].sort();
    told.set(`${cites[0]}/unsure`, words.law.unsure({ cite: citesText(matter, cites), unsure }));
  }
  const entries = [...told].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]): Entry => ({ text }));
  return entries.length === 0
    ? []
    : [
        { is: 'section', text: words.frame.unsettled },
        { is: 'list', of: entries },
      ];
}

/** Every authority a question names: what it held, and how far it can be leaned on. */
function authorityBlocks({ words, decision, law }: Matter): readonly Block[] {
  const ids = [...new Set(decision.questions.flatMap(({ authorities }) => authorities))].sort();
  const entries = ids.flatMap((id): readonly Entry[] => {
    const authority = law.authority(id);
    if (authority === undefined) return [];
    const said = [authority.held, words.law.standing(authority)].map((text): Entry => ({ text }));
    const under: readonly Entry[] = [...said, { text: authority.source, address: true }];
    return [{ text: words.law.authority(authority), tone: 'strong', under: [{ is: 'list', of: under }] }];
  });
  return entries.length === 0
    ? []
    : [
        { is: 'section', text: words.frame.authorities },
        { is: 'list', of: entries },
      ];
}

/** What the advice was made with, so that it can be made again. */
function receiptBlocks({ words, decision }: Matter): readonly Block[] {
  const { library, law, case: file, events } = decision.receipt;
  const days = Object.entries(events).map(([event, day]) => words.law.event({ event, day: words.days.day(day) }));
  const field = (label: string, text: string) => ({ label, lines: [{ text }] });
  return [
    { is: 'section', text: words.frame.receipt },
    {
      is: 'fields',
      of: [
        field(words.law.library, library),
        field(words.law.lawPack, law),
        field(words.law.caseFile, file),
        field(words.law.events, words.places.list(days)),
      ],
    },
  ];
}
