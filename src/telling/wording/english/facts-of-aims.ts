import type { FactId } from '../../../provisions/index.ts';
import type { Asked, FactWords } from '../facts.ts';
import { orList } from './lists.ts';

type OfAims = Omit<
  Pick<FactWords, Extract<FactId, `${string}.atRisk` | `${string}.necessary` | `${string}.proportionate` | `${string}.exercise`>>,
  `nationalSecurity.${string}`
>;

const lessThanWithholding = ({ short }: Asked) => (short.length === 0 ? 'anything less than withholding it' : `${orList(short)}`);
const proportionate = ({ requester }: Asked) =>
  `Is that in proportion, having regard to the fundamental rights and legitimate interests of ${requester}, and to what they lose by it?`;
const exercise = () => 'If so: will the controller restrict, or give it all the same?';
const exercised = { restrict: 'the controller chose to restrict', 'do not restrict': 'the controller chose not to restrict' };

/** One aim that protects a process or the public. */
const aim = (risk: string, purpose: string) => ({
  atRisk: {
    asks: ({ what, requester }: Asked) => `Would giving ${requester} ${what} ${risk}: how, and how likely is it?`,
    says: { yes: `giving it would ${risk}`, no: `giving it would not ${risk}` },
  },
  necessary: {
    asks: (of: Asked) => `Is restricting necessary to ${purpose}, or would ${lessThanWithholding(of)} do?`,
    says: { yes: `restricting is necessary to ${purpose}`, no: `restricting is not necessary to ${purpose}` },
  },
  proportionate: { asks: proportionate, says: { yes: 'it is proportionate', no: 'it is not proportionate' } },
  exercise: { asks: exercise, says: exercised },
});

const inquiry = aim('obstruct an official or legal inquiry, investigation or procedure', 'avoid obstructing it');
const crime = aim('prejudice the prevention, detection, investigation or prosecution of crime, or a penalty', 'avoid that prejudice');
const publicSecurity = aim('put public security at risk', 'protect public security');

const rightsOf = (who: string | undefined) => (who === undefined ? 'their rights and freedoms' : `the rights and freedoms of ${who}`);

/** Facts of the aims in section 45(4). */
export const factsOfAims: OfAims = {
  'inquiry.atRisk': inquiry.atRisk,
  'inquiry.necessary': inquiry.necessary,
  'inquiry.proportionate': inquiry.proportionate,
  'inquiry.exercise': inquiry.exercise,
  'crime.atRisk': crime.atRisk,
  'crime.necessary': crime.necessary,
  'crime.proportionate': crime.proportionate,
  'crime.exercise': crime.exercise,
  'publicSecurity.atRisk': publicSecurity.atRisk,
  'publicSecurity.necessary': publicSecurity.necessary,
  'publicSecurity.proportionate': publicSecurity.proportionate,
  'publicSecurity.exercise': publicSecurity.exercise,
  'rightsOfOthers.atRisk': {
    asks: ({ who, what, requester }) =>
      `Would giving ${requester} ${what} put the rights and freedoms of ${who} at risk: what risk, and how likely is it?`,
    says: {
      yes: (who) => `giving it would put ${rightsOf(who)} at risk`,
      no: (who) => `giving it would not put ${rightsOf(who)} at risk`,
    },
  },
  'rightsOfOthers.necessary': {
    asks: (of) =>
      of.short.length === 0
        ? `Is restricting it necessary to protect ${of.who}, or would less do?`
        : `Would ${of.requester} still recognise ${of.who}, or be able to harm them, with ${orList(of.short)}${of.where}? What is the least that would protect them?`,
    says: {
      yes: (who) => `restricting is necessary to protect ${who ?? 'them'}`,
      no: (who) => `restricting is not necessary to protect ${who ?? 'them'}`,
    },
  },
  'rightsOfOthers.proportionate': { asks: proportionate, says: { yes: 'it is proportionate', no: 'it is not proportionate' } },
  'rightsOfOthers.exercise': { asks: exercise, says: exercised },
};
