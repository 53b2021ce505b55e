import { chosen, yesNo } from './fact-words.ts';

/** Whether an exemption of the Data Protection Act 2018 is relied on, which the controller is free not to do. */
export const reliance = chosen(
  'If so: will the controller rely on the exemption, or give it all the same?',
  'the controller relies on the exemption',
  'the controller does not rely on the exemption',
);

/** Whether giving would be likely to prejudice something. */
export function likelyPrejudice(to: string) {
  return yesNo(
    ({ what, requester }) => `Would giving ${requester} ${what} be likely to prejudice ${to}: how, and how likely is it?`,
    `giving it would be likely to prejudice ${to}`,
    `giving it would not be likely to prejudice ${to}`,
  );
}
