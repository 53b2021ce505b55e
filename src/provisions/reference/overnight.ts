import type { Changes, Confidence, Difference, DutyRule, DutyVersion, Provision, Version } from '../../reasoning/index.ts';
import { changesOfDuty, changesOfProvision, differencesBetween } from '../../reasoning/index.ts';
import { dutyCited, everyCite, provisionCited } from '../packs.ts';
import { inCiteOrder } from './citation.ts';

/** One difference between two days, with what changed where one version took over from another. */
export interface Differs extends Omit<Difference, 'before' | 'after'> {
  /** The version in force on the first day, where there is one; numbered from 1. */
  readonly before?: { readonly number: number; readonly version: Version | DutyVersion };
  /** The version in force on the second day, where there is one; numbered from 1. */
  readonly after?: { readonly number: number; readonly version: Version | DutyVersion };
  readonly changes?: Changes;
  /** How sure the encoding is of the version that results, or of the one that ended. */
  readonly confidence: Confidence;
}

/** A unit of law that differs between two days. */
export interface UnitDiffers {
  readonly kind: 'provision' | 'duty';
  readonly unit: Provision | DutyRule;
  readonly differs: readonly Differs[];
}

/** What differs between two days. */
export interface LawOvernight {
  readonly is: 'overnight';
  readonly from: string;
  readonly to: string;
  readonly units: readonly UnitDiffers[];
}

/** Everything encoded, or the units named, that differs between two days, the first the earlier. */
export function changedBetween(from: string, to: string, cites?: readonly string[]): LawOvernight {
  const all = cites ?? inCiteOrder(everyCite());
  const units = all.flatMap((cite): readonly UnitDiffers[] => {
    const provision = provisionCited(cite);
    if (provision !== undefined) return listed('provision', provision, from, to, provision.inForce, changesOfProvision);
    const duty = dutyCited(cite);
    if (duty === undefined) return [];
    return listed('duty', duty, from, to, duty.inForce, (earlier, later) => changesOfDuty(duty, earlier, later));
  });
  return { is: 'overnight', from, to, units };
}

function listed<V extends Version | DutyVersion>(
  kind: UnitDiffers['kind'],
  unit: Provision | DutyRule,
  from: string,
  to: string,
  versions: readonly V[],
  changes: (earlier: V, later: V) => Changes,
): readonly UnitDiffers[] {
  const differs = differencesBetween(versions, from, to).map(({ before, after, ...difference }): Differs => {
    const earlier = before === undefined ? undefined : versions[before];
    const later = after === undefined ? undefined : versions[after];
    const resulting = later ?? earlier;
    return {
      ...difference,
      ...(earlier === undefined ? {} : { before: { number: versions.indexOf(earlier) + 1, version: earlier } }),
      ...(later === undefined ? {} : { after: { number: versions.indexOf(later) + 1, version: later } }),
      ...(difference.is === 'changed' && earlier !== undefined && later !== undefined ? { changes: changes(earlier, later) } : {}),
      confidence: (resulting !== undefined && 'confidence' in resulting ? resulting.confidence : undefined) ?? unit.confidence,
    };
  });
  return differs.length === 0 ? [] : [{ kind, unit, differs }];
}
