import type { Case, Track } from '../src/case/index.ts';
import type { Setting } from '../src/deciding/argued.ts';
import { claimsAt } from '../src/deciding/claims.ts';
import { itemState } from '../src/deciding/item-state.ts';
import { argue } from '../src/deciding/part-argument.ts';
import { partThree } from '../src/deciding/regimes/index.ts';
import { requestState } from '../src/deciding/request-state.ts';
import { weighedIn } from '../src/deciding/standing-judgements.ts';
import { changesTo, onOtherDays } from '../src/deciding/would-change.ts';
import { becauseOf, neededBy } from '../src/reasoning/index.ts';
import { incident } from './cases.ts';
import { inRounds } from './rounds.ts';
import { figures, print } from './table.ts';

/** Milliseconds that the questions and what-ifs of one part may take. */
const limit = 1;
const mostParts = 60;

/** Prints what it takes to find the reason, the questions, and the near changes of one part. */
export async function reportQuestions(rounds: number): Promise<void> {
  const parts = partsOf(incident(200));
  const facts = parts.reduce((most, { argued }) => Math.max(most, argued.argument.facts.length), 0);
  const arms = [
    { name: 'a reason with nothing to spare', run: () => parts.map(({ argued }) => becauseOf(argued.inquiry)) },
    { name: 'what is still needed', run: () => parts.map(({ argued }) => neededBy(argued.inquiry)) },
    {
      name: 'near changes, of facts and of days of law',
      run: () =>
        parts.map(({ setting, argued, reasons }) =>
          changesTo(
            { ...setting, ...argued, people: argued.affected, onOtherDays: onOtherDays(setting.law.pack, setting.dates, argued.under) },
            reasons,
          ),
        ),
    },
  ];
  const timed = await inRounds(
    arms.map((arm) => ({ ...arm, count: parts.length })),
    rounds,
    3,
  );
  print(
    `Questions and what-ifs of one part, over up to ${facts} facts`,
    ['', 'ms a part', 'limit'],
    timed.map(({ name, each }) => [name, figures(each / 1e6), `${limit}`]),
  );
}

/** The stretches of a case as they are argued, each with its reason. */
function partsOf(case_: Case) {
  const weighed = weighedIn(case_);
  const [item] = case_.items;
  if (item === undefined) return [];
  const day = case_.decidedOn;
  const dates = { receipt: case_.request.receivedOn, decision: day, determination: day, continuous: day };
  const known = itemState(partThree, requestState(partThree, case_, weighed), case_, item);
  const settingOn = (track: Track): Setting => ({
    law: partThree,
    case: case_,
    item,
    track,
    known,
    assumed: [],
    dates,
    element: partThree.data,
  });
  return item.tracks
    .flatMap((track) => track.segments.map((segment) => ({ track, segment })))
    .slice(0, mostParts)
    .map(({ track, segment }) => {
      const setting = settingOn(track);
      const argued = argue(setting, claimsAt(case_, item, track, [segment]), []);
      return { setting, argued, reasons: becauseOf(argued.inquiry) };
    });
}
