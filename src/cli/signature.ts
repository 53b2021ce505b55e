import { isCivilDay } from '../calendar/index.ts';
import type { SignedBy } from '../case/index.ts';
import type { InputProblem } from './reading/problem.ts';

/** What is said of a signature that is none. */
export const notASignature: InputProblem = {
  file: '--sign',
  message: 'it is no signature',
  remedy: 'write "name; role; YYYY-MM-DD"',
};

/** A signature as it is written on the command line: "name; role; YYYY-MM-DD". */
export function signatureIn(text: string): SignedBy | 'not one' {
  const [by = '', role = '', on = '', ...more] = text.split(';').map((part) => part.trim());
  return by === '' || role === '' || !isCivilDay(on) || more.length > 0 ? 'not one' : { by, role, on };
}
