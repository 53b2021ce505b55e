import { all, any, limb, provision } from './facts.ts';
import { at, everythingInIt, inForce } from './part-2.ts';

const source = at('1');
const told = ['requester', 'commissioner', 'file', 'officer'] as const;

/** The right to be told whether information is held: the duty to confirm or deny. */
export const confirmation = provision({
  cite: 'foia-2000/section-1/1/a',
  title: 'Right to be told whether information is held',
  source,
  limbs: {
    '1(1)(a)': 'to be informed in writing by the public authority whether it holds information of the description specified in the request',
  },
  of: 'request',
  effect: 'owed',
  burden: 'not stated',
  tell: told,
  inForce: [{ windows: inForce, when: all(limb('1(1)(a)', 'foi.request.describes')) }],
  duties: ['foia-2000/section-10', 'foia-2000/section-16', 'foia-2000/section-77'],
});

/** The right to have it communicated: what was recorded and held when the request was received. */
export const communication = provision({
  cite: 'foia-2000/section-1/1/b',
  title: 'Right to have information communicated',
  source,
  limbs: {
    '1(1)(b)': 'if that is the case, to have that information communicated to him',
    '1(4)': 'is the information in question held at the time when the request is received',
  },
  of: 'part',
  effect: 'owed',
  burden: 'not stated',
  tell: told,
  inForce: [
    {
      windows: inForce,
      when: all(
        limb('1(1)(b)', 'foi.held.for', 'the authority', 'by another for the authority'),
        // What has changed since in the ordinary course is given as it now is.
        limb('1(4)', 'foi.held.when', 'at receipt', 'changed since, as it would have been anyway'),
      ),
    },
  ],
  duties: ['foia-2000/section-10', 'foia-2000/section-16', 'foia-2000/section-77'],
});

/** What was made or obtained after the request is not what the request is for. */
export const notHeldAtReceipt = provision({
  cite: 'foia-2000/section-1/4',
  title: 'Not held when the request was received',
  source,
  limbs: { '1(4)': 'is the information in question held at the time when the request is received' },
  of: 'item',
  effect: 'out of scope',
  displaces: everythingInIt,
  tell: told,
  inForce: [{ windows: inForce, when: any(limb('1(4)', 'foi.held.when', 'made or obtained since')) }],
  duties: ['practice/foi-say-not-held'],
});

/** Nothing is owed until information reasonably required, and asked for, has come; time then begins again and does not merely resume. */
export const clarification = provision({
  cite: 'foia-2000/section-1/3',
  title: 'Further information to identify and locate what is asked for',
  source,
  limbs: {
    '1(3)(a)': 'reasonably requires further information in order to identify and locate the information requested',
    '1(3)(b)': 'has informed the applicant of that requirement',
    '1(3)': 'the authority is not obliged to comply with subsection (1) unless it is supplied with that further information',
  },
  of: 'request',
  effect: 'paused for clarification',
  power: 'may',
  tell: told,
  inForce: [
    {
      windows: inForce,
      when: all(
        limb('1(3)(a)', 'foi.clarification.required'),
        limb('1(3)(b)', 'foi.clarification.asked'),
        limb('1(3)', 'clarification.awaited'),
      ),
    },
  ],
  duties: ['practice/foi-ask-what-is-needed', 'foia-2000/section-16'],
  unsure:
    'Where the applicant declines to say more, the authority is not obliged to go on, and nothing forbids it to answer what it can: how far its help under section 16 reaches then is not laid down.',
});
