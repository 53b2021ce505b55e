import { match } from 'ts-pattern';
import type { Duty } from '../deciding/index.ts';
import { sorting } from '../provisions/sorting/index.ts';
import type { EventDates, Provision } from '../reasoning/index.ts';
import { inForceFor } from '../reasoning/index.ts';
import { acknowledgementBy, informationNoticeBy } from './clocks.ts';
import type { PartClock } from './decision.ts';
import type { Message } from './message.ts';

/** What brings a duty about, and whether it certainly does. */
export interface Bringing {
  readonly provision: Provision;
  readonly certain: boolean;
}

/** What the days of duties are told from. */
export interface Due {
  readonly message: Message;
  readonly dates: EventDates;
  /** The clock of the part they follow from; absent for what is explained beside every part. */
  readonly clock?: PartClock;
}

/** The duties that some rules bring, each once, in the order of their citations: certain where anything certain brings it. */
export function dutiesOf(bringing: readonly Bringing[], due: Due): readonly Duty[] {
  const brought = new Map<string, { certain: Set<string>; possible: Set<string> }>();
  for (const { provision, certain } of bringing) {
    for (const cite of provision.duties) {
      const one = brought.get(cite) ?? { certain: new Set<string>(), possible: new Set<string>() };
      one[certain ? 'certain' : 'possible'].add(provision.cite);
      brought.set(cite, one);
    }
  }
  return [...brought]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([cite, { certain, possible }]): readonly Duty[] => {
      const rule = sorting.duties.get(cite);
      const version = rule === undefined ? undefined : inForceFor(rule, due.dates);
      if (rule === undefined || version === undefined) return [];
      const by = byFor(cite, version.due, due);
      return [
        {
          duty: cite,
          certain: certain.size > 0,
          contains: version.contains,
          omits: [],
          ...(by === undefined ? {} : { by }),
          due: version.due,
          for: [...(certain.size > 0 ? certain : possible)].sort(),
        },
      ];
    });
}

/** Is it the notice that a part is owed first? Every route brings exactly one. */
export function isNotice({ duty }: Duty): boolean {
  return sorting.duties.get(duty)?.does === 'acknowledge';
}

function byFor(cite: string, due: Duty['due'], { message, clock }: Due): string | undefined {
  return match(due)
    .with('without undue delay, and by the last day', () =>
      cite === 'foia-2000/section-17/1' ? informationNoticeBy(message) : clock?.is === 'running' ? clock.lastDay : undefined,
    )
    .with('within 30 days', () => acknowledgementBy(message))
    .otherwise(() => undefined);
}
