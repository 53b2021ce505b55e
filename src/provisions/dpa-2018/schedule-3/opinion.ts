import { addDays, addMonths } from '../../../calendar/index.ts';

/**
 * Was an opinion obtained within the period of six months ending with the day it is relied on (paragraphs 5(4) and 6(4))? The period
 * is counted in the ordinary way, both days in it, and not by the Periods of Time Regulation (section 205(2)(j)).
 */
export function opinionIsInDate(obtained: string, reliedOn: string): boolean {
  return obtained <= reliedOn && obtained >= addDays(addMonths(reliedOn, -6), 1);
}
