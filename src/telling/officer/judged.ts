import type { Matter } from '../matter.ts';
import { signatureOf } from '../matter.ts';
import type { Line } from '../page.ts';
import { shortened } from '../safe-text.ts';

const longestReasons = 320;

/** Who judged, when, and why, in full the first time; or who screened the role. An id the case does not have is told as it is. */
export function judgedLines(matter: Matter, ids: readonly string[]): readonly Line[] {
  return ids.flatMap((id): readonly Line[] => {
    const { words } = matter;
    const shown = shortened(id, 40);
    const judgement = matter.judgements.get(id);
    if (judgement !== undefined && matter.judgementsTold.has(id)) return [{ text: words.reasons.judgedAbove(shown) }];
    if (judgement !== undefined) {
      matter.judgementsTold.add(id);
      const reasons = words.cites.said(shortened(judgement.reasons, longestReasons));
      const lines = [words.reasons.judged({ id: shown, signed: signatureOf(matter, judgement.signed), reasons })];
      const untils = (judgement.until ?? []).map(({ event, on }) =>
        words.reasons.untilOn({ event: shortened(event, 80), ...(on === undefined ? {} : { on: words.days.day(on) }) }),
      );
      if (untils.length > 0) lines.push(words.reasons.until(untils));
      if (judgement.reviewOn !== undefined) lines.push(words.reasons.lookAgain(words.days.day(judgement.reviewOn)));
      return [{ text: lines.join(' ') }];
    }
    const screening = matter.roleScreenings.get(id);
    if (screening === undefined) return [{ text: shown }];
    const reasons = words.cites.said(shortened(screening.reasons, longestReasons));
    return [{ text: words.reasons.screenedRole({ id: shown, signed: signatureOf(matter, screening.signed), reasons }) }];
  });
}
