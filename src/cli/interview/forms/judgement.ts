import { addMonths } from '../../../calendar/index.ts';
import type { Judgement } from '../../../case/index.ts';
import type { Question } from '../../../deciding/index.ts';
import { findingThatNamesMeans } from '../../../deciding/index.ts';
import { factsJudgedUnder, foiaRoles, law, ukGdprRoles } from '../../../provisions/index.ts';
import type { FactSpec, Judged } from '../../../reasoning/index.ts';
import { wholeEnglish } from '../../../telling/index.ts';
import type { Answer } from '../../answering/answer.ts';
import { Skipped } from '../interviewer.ts';
import { scopeFor } from '../scope.ts';
import type { Sitting } from '../sitting.ts';
import { day, freeId, needed, signature } from '../sitting.ts';
import { meansFor } from './means.ts';
import { roleForm } from './role.ts';

const words = wholeEnglish.interview;
/** The right to the data, under each law. */
const data: ReadonlySet<string> = new Set(['dpa-2018/section-45/1/b', ukGdprRoles.data, foiaRoles.data]);

/** Takes a judgement under one provision: each test in turn, the means, the factors, the reasons, the day to look again, the name. */
export async function judgementForm(sitting: Sitting, question: Question): Promise<readonly Answer[]> {
  if (question.facts.includes('data.relates') && question.facts.length === 1) {
    const relates = await relatesForm(sitting, question);
    if (relates !== undefined) return relates;
  }
  const byRole = await roleForm(sitting, question);
  if (byRole !== undefined) return byRole;
  const { interviewer, case: case_ } = sitting;
  const provision = question.provision ?? '';
  const scope = await scopeFor(sitting, question);
  if (scope.length === 0) {
    await interviewer.note(words.judgement.scopeNone);
    throw new Skipped();
  }
  const { finds, tests, met } = await findings(sitting, question);
  const power = law.provision(provision)?.exercise !== undefined;
  const exercise = power && met ? await exercised(sitting) : undefined;
  const naming = findingThatNamesMeans(provision);
  const necessary = naming !== undefined && finds[naming.fact] === naming.value;
  const onData = question.element === undefined || data.has(question.element);
  const means = necessary && onData ? await meansFor(sitting, scope) : undefined;
  const factors = await addressed(sitting, question, tests);
  const restsOn = await resting(sitting, tests, finds);
  const reasons = await interviewer.text({ message: words.judgement.reasons, check: needed });
  const forRequester = (await interviewer.text({ message: words.judgement.forRequester })).trim();
  const until = exercise === 'restrict' ? (await interviewer.text({ message: words.judgement.until })).trim() : '';
  const reviewOn =
    exercise === 'restrict'
      ? await interviewer.text({ message: words.judgement.reviewOn, initial: addMonths(case_.decidedOn, 6), check: day })
      : undefined;
  const decides = case_.controller.decides;
  const signed = await signature(sitting, decides === undefined ? undefined : { by: decides.name, role: decides.role });
  const class_ = classOf(question);
  const judgement: Judgement = {
    id: freeId('j', case_.judgements),
    provision,
    ...(onData || question.element === 'request' ? {} : { element: question.element as string }),
    scope,
    ...(question.person === undefined ? {} : { people: [question.person] }),
    ...(class_ === undefined ? {} : { class: class_ }),
    finds,
    ...(means === undefined ? {} : { means }),
    ...(exercise === undefined ? {} : { exercise }),
    reasons: reasons.trim(),
    ...(forRequester === '' ? {} : { reasonsForRequester: forRequester }),
    ...(Object.keys(factors).length === 0 ? {} : { factors }),
    ...(restsOn.length === 0 ? {} : { restsOn }),
    ...(until === '' ? {} : { until: [{ event: until }] }),
    ...(reviewOn === undefined ? {} : { reviewOn }),
    signed,
  };
  return [{ is: 'judgement', judgement }];
}

type Test = readonly [fact: string, spec: FactSpec & { readonly judged: Judged }];

interface Found {
  readonly finds: Readonly<Record<string, string>>;
  readonly tests: readonly Test[];
  /** Whether every limb asked about was found met. */
  readonly met: boolean;
}

/** Each test of the provision in the order the law weighs them, as far as the first that is not met. */
async function findings({ interviewer }: Sitting, { provision, facts: asked }: Question): Promise<Found> {
  const finds: Record<string, string> = {};
  const tests: Test[] = [];
  const exercise = law.provision(provision ?? '')?.exercise;
  const naming = findingThatNamesMeans(provision ?? '');
  const all = factsJudgedUnder(provision ?? '').filter(
    ([fact]) => fact !== exercise && (asked.includes(fact) || asked.every((one) => one === exercise)),
  );
  for (const [fact, spec] of all) {
    if (spec.judged === undefined) continue;
    const says: Readonly<Record<string, unknown>> =
      fact in wholeEnglish.facts ? wholeEnglish.facts[fact as keyof typeof wholeEnglish.facts].says : {};
    const value = await interviewer.select({
      message: spec.judged.test,
      choices: spec.values.map((one) => ({ value: one, label: labelOf(one, says[one]) })),
    });
    finds[fact] = value;
    tests.push([fact, { ...spec, judged: spec.judged }]);
    // Some grounds are met by a no: that it is not reasonable to name somebody without their consent.
    const met = naming?.fact === fact ? value === naming.value : value !== 'no';
    if (!met && exercise !== undefined) return { finds, tests, met: false };
  }
  return {
    finds,
    tests,
    met: Object.entries(finds).every(([fact, value]) => (naming?.fact === fact ? value === naming.value : value !== 'no')),
  };
}

function labelOf(value: string, says: unknown): string {
  const said: unknown = typeof says === 'function' ? (says as (who: undefined) => unknown)(undefined) : says;
  return typeof said === 'string' ? `${value}: ${said}` : value;
}

async function exercised({ interviewer }: Sitting): Promise<'restrict' | 'do not restrict'> {
  const chosen = await interviewer.select({
    message: words.judgement.exercise,
    choices: [
      { value: 'restrict', label: words.judgement.restrict },
      { value: 'do not restrict', label: words.judgement.doNotRestrict },
    ],
  });
  return chosen === 'restrict' ? 'restrict' : 'do not restrict';
}

/** Every factor of the tests: those the person speaks to in their words, and the rest as not known. */
async function addressed({ interviewer }: Sitting, { shows }: Question, tests: readonly Test[]): Promise<Readonly<Record<string, string>>> {
  const means = new Map(tests.flatMap(([, { judged }]) => Object.entries(judged.factors)));
  if (means.size === 0) return {};
  const labels = new Map(
    [...means].map(([factor, said]) => {
      const shown = shows.filter((one) => one.factor === factor).map(({ fact, value }) => wholeEnglish.questions.shown({ fact, value }));
      return [factor, words.judgement.factor({ factor, means: said, shows: [...new Set(shown)] })];
    }),
  );
  const spoken = await interviewer.multiselect({
    message: words.judgement.factors,
    choices: [...labels].map(([value, label]) => ({ value, label })),
  });
  const factors: Record<string, string> = {};
  for (const factor of means.keys()) {
    const said = spoken.includes(factor) ? (await interviewer.text({ message: labels.get(factor) ?? factor })).trim() : '';
    factors[factor] = said === '' ? words.judgement.notKnown : said;
  }
  return factors;
}

/** What a finding against the request rests on, where some reasons alone are never enough. */
async function resting({ interviewer }: Sitting, tests: readonly Test[], finds: Found['finds']): Promise<readonly string[]> {
  const against = tests.filter(([fact, { judged }]) => finds[fact] === 'yes' && judged.notAlone !== undefined);
  if (against.length === 0) return [];
  const reasons = [...new Set(against.flatMap(([, { judged }]) => [...Object.keys(judged.factors), ...(judged.notAlone ?? [])]))];
  return interviewer.multiselect({
    message: words.judgement.restsOn,
    choices: reasons.map((value) => ({ value, label: value })),
    required: true,
  });
}

/** The class of information a question is about, where it settles confirmation for one. */
function classOf({ settles }: Question): string | undefined {
  return settles.map((id) => /^class (.+)#[^#]+$/.exec(id)?.[1]).find((found) => found !== undefined);
}

/** Whether an item is the requester's is recorded once for the item, where nothing has been yet. */
async function relatesForm({ interviewer, case: case_ }: Sitting, { item: id }: Question): Promise<readonly Answer[] | undefined> {
  const item = case_.items.find((one) => one.id === id);
  if (item === undefined || item.relates !== undefined) return undefined;
  const value = await interviewer.select({
    message: words.relates.which(item.title),
    choices: (['purpose', 'effect', 'content', 'no'] as const).map((one) => ({ value: one, label: words.relates[one] })),
  });
  return [{ is: 'fact', at: ['items', item.id, 'relates'], value }];
}
