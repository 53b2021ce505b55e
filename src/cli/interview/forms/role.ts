import type { Person } from '../../../case/index.ts';
import type { Question } from '../../../deciding/index.ts';
import { wholeEnglish } from '../../../telling/index.ts';
import type { Answer } from '../../answering/answer.ts';
import type { Sitting } from '../sitting.ts';
import { freeId, needed, signature } from '../sitting.ts';

const words = wholeEnglish.interview;

/**
 * Where the person asked about is on duty in an official role, offers to answer for everyone who is, over a previewed list. Nothing
 * where that is not so, or where the person is to be weighed alone.
 */
export async function roleForm(sitting: Sitting, { person, provision }: Question): Promise<readonly Answer[] | undefined> {
  const { interviewer, case: case_, told } = sitting;
  const onDuty = case_.people.filter(isOnDuty);
  if (provision !== 'dpa-2018/section-45/4/e' || !onDuty.some(({ id }) => id === person)) return undefined;
  const listed = onDuty.map(({ id }) => ({ value: id, label: told.person(id) }));
  await interviewer.note(listed.map(({ label }) => `- ${label}`).join('\n'));
  const which = await interviewer.select({
    message: words.judgement.onDuty({ number: onDuty.length }),
    choices: [
      { value: 'all', label: words.judgement.onDutyAll },
      { value: 'one', label: words.judgement.onDutyOne },
    ],
  });
  if (which === 'one') return undefined;
  const people = await interviewer.multiselect({
    message: words.judgement.whom,
    choices: listed,
    initial: listed.map(({ value }) => value),
    required: true,
  });
  const reasons = await interviewer.text({ message: words.judgement.reasons, check: needed });
  const signed = await signature(sitting);
  return [{ is: 'role screening', screening: { id: freeId('roles-', case_.roleScreenings), people, reasons: reasons.trim(), signed } }];
}

function isOnDuty({ role, capacity, risk }: Person): boolean {
  const official = role === 'police officer' || role === 'police staff' || role === 'official';
  return official && capacity === 'on duty' && (risk === undefined || risk === 'none recorded');
}
