import type { Brief } from '../brief.ts';
import { blank, checked, text } from '../brief.ts';
import { environmentalSlots, reliedOn } from '../environmental/slots.ts';
import type { Slots } from '../filling.ts';
import type { Passage } from '../letter.ts';
import { regulatorOn } from '../regulator.ts';
import { decides, openParts } from './calls.ts';
import { asksForOwn, stillWeighed } from './grounds.ts';
import { aboutExemptions } from './slots-exemptions.ts';
import { givenToTheWorld } from './slots-given.ts';
import { wordingOf } from './words.ts';

/** The slots of a letter under the Freedom of Information Act. An answer goes to the world, so nothing in them turns on who asked. */
export function informationSlots(brief: Brief) {
  const { case: case_, decision, law, words, call } = brief;
  const { phrases: information } = wordingOf(brief);
  const own = () => asksForOwn(decision);
  const { outcome } = decision.request;
  return {
    ...givenToTheWorld(brief),
    ...aboutExemptions(brief),
    ownData: () => (own() ? text(information.ownData) : []),
    ownDataRoute: () => (own() ? text(information.ownDataRoute) : []),
    expected: () => {
      if (call.kind !== 'public interest') return [];
      const { expects } = brief.options;
      const day = expects === undefined ? blank(brief, information.blanks.expected, 'expects') : words.phrases.day(expects);
      return text(information.expected(day));
    },
    unfinished: () => {
      const open = openParts(decision);
      const follows = call.kind === 'information to follow' || call.kind === 'environmental to follow';
      if (open.length === 0 && !follows) return [];
      if (open.length > 0 && open.every((part) => stillWeighed(decision, part, law).length > 0))
        return text(information.unfinished.weighing);
      return text(information.unfinished.open({ lastDay: decision.lastDay, late: decision.late.length > 0 }));
    },
    advice: () => advice(brief),
    relied: () => {
      if (decision.under === 'eir') return reliedOn(brief);
      if (outcome?.kind !== 'refuse') return [];
      if (decides(decision, 'foia-2000/section-12/2')) return text(information.relied.confirming);
      if (decides(decision, 'foia-2000/section-12/1')) return text(information.relied.cost);
      return text(decides(decision, 'foia-2000/section-14/1') ? information.relied.vexatious : information.relied.repeated);
    },
    estimate: () => estimate(brief),
    lacking: () => lacking(brief),
    startsAgain: () => text(information.startsAgain),
    feesNotice: () => (case_.request.fee === undefined ? [] : text(information.feesNotice(case_.request.fee.chargedOn))),
    environmental: () => {
      if (outcome?.kind === 'route elsewhere') return text(information.environmental.all);
      const routed = decision.duties.certain.some(({ duty }) => duty === 'eir-2004/regulation-5');
      return routed ? text(information.environmental.part) : [];
    },
    review: () => review(brief),
    ...environmentalSlots(brief),
    askRegulator: () => askRegulator(brief),
  } satisfies Partial<Slots>;
}

/** Help, in the catalogue's words for the kind of letter, and in a named person's for the case. */
function advice(brief: Brief): readonly Passage[] {
  const { call, options, words } = brief;
  const { helping, blanks } = words.information;
  const own = options.advice?.trim() ?? '';
  const written = own === '' ? [] : text(checked(brief, { text: own, path: 'advice' }));
  switch (call.kind) {
    case 'environmental not held':
    case 'manifestly unreasonable':
    case 'too general':
    case 'environmental clarification':
      return [...text(words.environmental.helping[call.kind]), ...written];
    case 'over the cost limit':
      return [...text(helping.cost), ...(own === '' ? text(blank(brief, blanks.smaller, 'advice')) : written)];
    case 'information not held':
      return [...text(helping['not held']), ...written];
    case 'information clarification':
    case 'not yet a request':
      return [...text(helping.asking), ...written];
    case 'vexatious':
    case 'repeated':
      return [...text(helping.refused), ...written];
    default:
      return written;
  }
}

function estimate(brief: Brief): readonly Passage[] {
  const { case: case_, decision, words } = brief;
  const ids = new Set(
    decision.trace.findings
      .filter((one) => one.provision.startsWith('foia-2000/section-12/') && one.standing === 'decides')
      .flatMap(({ judgements }) => judgements),
  );
  const judged = (case_.judgements ?? []).flatMap((one, index) => (ids.has(one.id) ? [{ one, index }] : []));
  const written = judged.flatMap(({ one, index }) => {
    const own = one.reasonsForRequester?.trim() ?? '';
    return own === '' ? [] : [{ text: own, path: `judgements[${index}].reasonsForRequester` }];
  });
  const path = judged[0] === undefined ? 'judgements' : `judgements[${judged[0].index}].reasonsForRequester`;
  const said = written.length === 0 ? [blank(brief, words.phrases.blanks.reasons, path)] : written.map((one) => checked(brief, one));
  return said.flatMap((one) => text(words.information.estimate(one)));
}

/** What section 8 asks for and the message does not give. */
function lacking({ decision, words }: Brief): readonly Passage[] {
  const ids = new Set(decision.request.findings);
  const missing = new Set(
    decision.trace.findings
      .filter((one) => ids.has(one.id) && one.provision === 'foia-2000/section-8')
      .flatMap(({ limbs }) => limbs.filter(({ verdict }) => verdict === 'holds').map(({ fact }) => fact)),
  );
  const of = Object.entries(words.information.lacking).flatMap(([fact, said]) => (missing.has(fact) ? [said] : []));
  return of.length === 0 ? [] : [...text(words.information.lackingIntro), { is: 'list', of }];
}

/** Under the Regulations it is a right, whatever procedure the office has. */
function review(brief: Brief): readonly Passage[] {
  const { decision, office, words } = brief;
  const { review: ofAct } = words.information.routes;
  const none = office.review === 'none';
  if (none && decision.under !== 'eir') return text(ofAct.none);
  const route = decision.under === 'eir' ? words.environmental.review : ofAct;
  const ways = [(none ? undefined : office.review) ?? office.complaints ?? office.email].filter((way) => way !== undefined);
  const contact = ways[0] ?? blank(brief, words.phrases.blanks.contact, 'office.email');
  return [
    { is: 'heading', text: route.heading },
    { is: 'text', text: route.text({ contact }) },
  ];
}

function askRegulator({ case: case_, decision, office, words }: Brief): readonly Passage[] {
  const { regulator: route } = words.information.routes;
  const { name: regulator, contact } = regulatorOn(decision.decidedOn, case_, office, words);
  return [
    { is: 'heading', text: route.heading(regulator) },
    {
      is: 'text',
      text:
        decision.under === 'eir'
          ? words.environmental.regulator({ regulator })
          : route.text({ regulator, review: office.review !== 'none' }),
    },
    { is: 'lines', of: contact },
  ];
}
