import type { Item, Outcome, Truth } from './item.ts';
import type { Rule, RuleNode, Status, Traced, Used } from './trace.ts';
import { cites } from './trace.ts';

const none: readonly never[] = [];

/** The reference decision as a programmer would write it, with the whole trace tree of every item: the yardstick. */
export function byHand(item: Item): Traced {
  const rules: RuleNode[] = [];
  const settled = gates(item, rules) ?? refusals(item, rules) ?? restrictions(item, rules);
  return { outcome: settled, rules };
}

function gates(item: Item, rules: RuleNode[]): Outcome | undefined {
  rules.push(ofOne('G1', 'personalData', item.personalData, item.personalData));
  if (item.personalData !== true) return item.personalData === false ? 'out of scope' : 'ask';
  rules.push(ofOne('G2', 'identityVerified', item.identityVerified, item.identityVerified));
  if (item.identityVerified !== true) return 'ask identity';
  const part3 = item.regime === null ? null : item.regime === 'part3';
  rules.push(ofOne('G3', 'regime', item.regime, part3));
  if (part3 !== true) return part3 === false ? 'route' : 'ask';
  return undefined;
}

function refusals(item: Item, rules: RuleNode[]): Outcome | undefined {
  const soon = item.daysSincePrevious === null ? null : item.daysSincePrevious < 90;
  const repeats = both(item.repeatsSubstance, soon);
  const unreasonable = opposite(item.searchReasonable);
  const lost = opposite(item.locatable);
  rules.push(
    ofOne('R1', 'manifestlyUnfounded', item.manifestlyUnfounded, item.manifestlyUnfounded),
    ofTwo('R2', 'repeatsSubstance', item.repeatsSubstance, 'daysSincePrevious', item.daysSincePrevious, repeats),
    ofOne('R3', 'searchReasonable', item.searchReasonable, unreasonable),
    ofOne('R4', 'locatable', item.locatable, lost),
  );
  if (item.manifestlyUnfounded === true) return 'refuse unfounded';
  const excessive = either(either(repeats, unreasonable), lost);
  if (excessive === true) return 'refuse excessive';
  return excessive === null || item.manifestlyUnfounded === null ? 'ask' : undefined;
}

function restrictions(item: Item, rules: RuleNode[]): Outcome {
  const a = both(item.aNecessary, item.aProportionate);
  const b = both(item.bNecessary, item.bProportionate);
  const c = both(item.cNecessary, item.cProportionate);
  const d = both(item.dNecessary, item.dProportionate);
  const e = both(
    both(both(item.thirdParty, opposite(item.consent)), both(opposite(item.knownToRequester), item.riskToRights)),
    both(item.eNecessary, item.eProportionate),
  );
  const s = either(opposite(item.inseparable), item.redactionPossible);
  rules.push(
    ofOne('P1', 'privileged', item.privileged, item.privileged),
    ofTwo('A', 'aNecessary', item.aNecessary, 'aProportionate', item.aProportionate, a),
    ofTwo('B', 'bNecessary', item.bNecessary, 'bProportionate', item.bProportionate, b),
    ofTwo('C', 'cNecessary', item.cNecessary, 'cProportionate', item.cProportionate, c),
    ofTwo('D', 'dNecessary', item.dNecessary, 'dProportionate', item.dProportionate, d),
    ofOthers(item, e),
    ofTwo('S', 'inseparable', item.inseparable, 'redactionPossible', item.redactionPossible, s),
  );
  const withheld = either(either(either(item.privileged, a), either(b, c)), either(d, both(e, opposite(s))));
  if (withheld !== false) return withheld === null ? 'ask' : noticed(item, rules, 'withhold with notice', 'withhold without notice');
  const redacted = both(e, s);
  if (redacted !== false) return redacted === null ? 'ask' : noticed(item, rules, 'redact with notice', 'redact without notice');
  return 'disclose';
}

function noticed(item: Item, rules: RuleNode[], withNotice: Outcome, without: Outcome): Outcome {
  rules.push(ofOne('N', 'noticePrejudice', item.noticePrejudice, item.noticePrejudice));
  if (item.noticePrejudice === null) return 'ask';
  return item.noticePrejudice ? without : withNotice;
}

function ofOne(rule: Rule, fact: string, value: Used['value'] | null, truth: Truth): RuleNode {
  const status = statusOf(truth);
  if (value === null) return { rule, cite: cites[rule], status, used: none, missing: [fact] };
  return { rule, cite: cites[rule], status, used: [{ fact, value }], missing: none };
}

function ofTwo(rule: Rule, first: string, one: Used['value'] | null, second: string, two: Used['value'] | null, truth: Truth): RuleNode {
  const status = statusOf(truth);
  if (one === null) {
    if (two === null) return { rule, cite: cites[rule], status, used: none, missing: [first, second] };
    return { rule, cite: cites[rule], status, used: [{ fact: second, value: two }], missing: [first] };
  }
  if (two === null) return { rule, cite: cites[rule], status, used: [{ fact: first, value: one }], missing: [second] };
  const used = [
    { fact: first, value: one },
    { fact: second, value: two },
  ];
  return { rule, cite: cites[rule], status, used, missing: none };
}

function ofOthers(item: Item, truth: Truth): RuleNode {
  const { thirdParty, consent, knownToRequester, riskToRights, eNecessary, eProportionate } = item;
  const used: Used[] = [];
  const missing: string[] = [];
  if (thirdParty === null) missing.push('thirdParty');
  else used.push({ fact: 'thirdParty', value: thirdParty });
  if (consent === null) missing.push('consent');
  else used.push({ fact: 'consent', value: consent });
  if (knownToRequester === null) missing.push('knownToRequester');
  else used.push({ fact: 'knownToRequester', value: knownToRequester });
  if (riskToRights === null) missing.push('riskToRights');
  else used.push({ fact: 'riskToRights', value: riskToRights });
  if (eNecessary === null) missing.push('eNecessary');
  else used.push({ fact: 'eNecessary', value: eNecessary });
  if (eProportionate === null) missing.push('eProportionate');
  else used.push({ fact: 'eProportionate', value: eProportionate });
  return { rule: 'E', cite: cites.E, status: statusOf(truth), used, missing };
}

function statusOf(truth: Truth): Status {
  return truth === null ? 'open' : truth ? 'holds' : 'fails';
}

function opposite(a: Truth): Truth {
  return a === null ? null : !a;
}

function both(a: Truth, b: Truth): Truth {
  if (a === false || b === false) return false;
  return a === true && b === true ? true : null;
}

function either(a: Truth, b: Truth): Truth {
  if (a === true || b === true) return true;
  return a === false && b === false ? false : null;
}
