import type { Case } from '../../case/index.ts';
import type { LetterWording } from '../wording/english-letters.ts';
import type { Office } from './letter.ts';

/** From this civil day the regulator is the Information Commission (Data (Use and Access) Act 2025, sections 118 and 119). */
const commissionFrom = '2026-09-30';

/** The regulator as it is called on a day: by the office's own name for it, or the case's, before the catalogue's. */
export function regulatorOn(
  day: string,
  case_: Pick<Case, 'controller'>,
  office: Office,
  words: LetterWording,
): { readonly name: string; readonly contact: readonly string[] } {
  const { commissioner, commission, contact } = words.regulator;
  const name = office.regulator?.name ?? case_.controller.contact ?? (day < commissionFrom ? commissioner : commission);
  return { name, contact: office.regulator?.contact ?? contact };
}
