import type { Case, CaseProblem, Item, Judgement, Means, Path, Target, Track } from '../../case/index.ts';
import { problemAt, segmentIdsOf, spanOf } from '../../case/index.ts';
import { channelsOf } from '../plans.ts';
import type { Regime } from '../regime.ts';
import { elementOf } from '../scope.ts';
import { screenedFor } from '../screening.ts';
import type { On } from './in-play.ts';
import { describedAs, exposed } from './in-play.ts';

/** Is an element decided once for the request? */
function isOfRequest({ confirmation, information }: Regime, element: string): boolean {
  return element === confirmation || information.includes(element);
}

/** A judgement about the request is signed over the request, and one about what was found over what was found. */
export function scopeProblems(law: Regime, judgement: Judgement, at: Path): readonly CaseProblem[] {
  const { refusing, search } = law.gate;
  const element = elementOf(law, judgement);
  const aboutRequest = isOfRequest(law, element) || [...refusing.judgedUnder, search?.judgedUnder].includes(judgement.provision);
  const problems: CaseProblem[] = [];
  if (judgement.element !== undefined && !law.pack.elements.includes(judgement.element)) {
    problems.push(
      problemAt([...at, 'element'], {
        code: 'value',
        message: `\`${judgement.element}\` is not an element of the right`,
        remedy: `write one of ${law.pack.elements.join(', ')}`,
      }),
    );
  }
  judgement.scope.forEach((target, index) => {
    if ('request' in target === aboutRequest) return;
    problems.push(
      problemAt([...at, 'scope', index], {
        code: 'value',
        message: aboutRequest
          ? 'this is judged of the request, not of an item'
          : 'what was found is judged item by item, and a blanket over the request would sweep in what is found later',
        remedy: aboutRequest ? 'write `{"request": true}`' : 'name items and the segments in them',
      }),
    );
  });
  return problems;
}

/** The finding of necessity names the least means, on every channel of every track it covers. */
export function meansProblems(law: Regime, case_: Case, judgement: Judgement, at: Path): readonly CaseProblem[] {
  const naming = Object.values(law.means);
  const necessary = Object.entries(judgement.finds).some(([test, found]) =>
    naming.some(({ fact, value }) => test === fact && found === value),
  );
  if (!necessary || elementOf(law, judgement) !== law.data) return [];
  if (judgement.means === undefined) {
    return [
      problemAt([...at, 'means'], {
        code: 'missing',
        message: 'it finds a restriction necessary without naming the least that would do',
        remedy: 'write `"means": "withhold"` or a plan such as `{"voice": "alter", "words": "none"}`',
      }),
    ];
  }
  if (judgement.means === 'withhold') return [];
  const plans: readonly Means[] = Array.isArray(judgement.means) ? judgement.means : [judgement.means as Means];
  const needed = new Set(
    judgement.scope.flatMap((target) => tracksOf(case_, judgement, target)).flatMap((track) => channelsOf(track.kind)),
  );
  return plans.flatMap((plan, index) => {
    const silent = [...needed].filter((channel) => plan[channel] === undefined);
    const place = Array.isArray(judgement.means) ? [...at, 'means', index] : [...at, 'means'];
    return silent.length === 0
      ? []
      : [
          problemAt(place, {
            code: 'missing',
            message: `it covers a track with ${silent.join(' and ')}, and says nothing of ${silent.length === 1 ? 'it' : 'them'}`,
            remedy: `add ${silent.map((one) => `"${one}": "none"`).join(', ')} if nothing is needed there`,
          }),
        ];
  });
}

function tracksOf(case_: Case, { signed }: Judgement, target: Target): readonly Track[] {
  if (!('item' in target)) return [];
  const item: Item | undefined = case_.items.find(({ id }) => id === target.item);
  return (item?.tracks ?? []).filter((track) =>
    target.track === undefined ? 'segments' in target && segmentIdsOf(target, track, signed.on).length > 0 : target.track === track.id,
  );
}

/** A ground that was screened out, or a person nothing puts in the item, must first be put in play: else to lose the judgement would be to release. */
export function inPlayProblems(law: Regime, case_: Case, judgement: Judgement, at: Path): readonly CaseProblem[] {
  const ground = law.grounds.find(({ provisions }) => provisions.includes(judgement.provision));
  return judgement.scope.flatMap((target, index): readonly CaseProblem[] => {
    const item = 'item' in target ? case_.items.find(({ id }) => id === target.item) : undefined;
    const problems: CaseProblem[] = [];
    if (ground !== undefined && screenedFor(case_, ground, item) === 'screened out') {
      problems.push(
        problemAt([...at, 'scope', index], {
          code: 'value',
          message: `a screening says that \`${judgement.provision}\` is not in play here`,
          remedy: `record that it was raised: a screening of \`${judgement.provision}\` with "result": "raised"${item === undefined ? '' : ` for \`${item.id}\``}`,
        }),
      );
    }
    if (item === undefined || elementOf(law, judgement) !== law.data) return problems;
    const stretches = tracksOf(case_, judgement, target).flatMap((track) =>
      'from' in target ? [{ track, from: target.from, to: target.to }] : segmentsOf(judgement, target, track),
    );
    const found = judgement.finds[law.whose];
    if (found !== undefined && describedAs(case_, item, found === 'yes' ? 'no' : 'yes', stretches)) {
      problems.push(
        problemAt([...at, 'scope', index], {
          code: 'value',
          message: 'the description of these segments already says otherwise of whose data they are',
          remedy: 'correct the description, or narrow the scope to what it leaves open',
        }),
      );
    }
    if (judgement.provision !== law.others.provision) return problems;
    for (const person of judgement.people ?? []) {
      if (exposed(case_, item, person, stretches)) continue;
      problems.push(
        problemAt([...at, 'scope', index], {
          code: 'value',
          message: `nothing puts \`${person}\` in every stretch of this`,
          remedy: `name them in the segments, in the item's \`touches\`, or in a recorded risk with this item; or narrow the scope to where they are`,
        }),
      );
    }
    return problems;
  });
}

function segmentsOf({ signed }: Judgement, target: Target, track: Track): readonly On[] {
  const ids = new Set(segmentIdsOf(target, track, signed.on));
  return track.segments
    .filter((segment) => ids.has(segment.id))
    .flatMap((segment) => spanOf(segment, track).map(({ from, to }) => ({ track, from, to })));
}
