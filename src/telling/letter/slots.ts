import type { Brief } from './brief.ts';
import { blank, text } from './brief.ts';
import type { Slots } from './filling.ts';
import { informationSlots } from './information/slots.ts';
import type { Passage } from './letter.ts';
import { regulatorOn } from './regulator.ts';
import { aboutSlots } from './slots-about.ts';
import { asking } from './slots-asking.ts';
import { heldBack } from './slots-held-back.ts';
import { routes } from './slots-routes.ts';
import { ukGdprSlots } from './uk-gdpr/slots.ts';

/** The slots of one letter. Each is worked out only where a template names it. */
export function slotsOf(brief: Brief): Slots {
  const { case: case_, decision, office, words } = brief;
  const { phrases } = words;
  const { request } = case_;
  return {
    office: () =>
      lines([office.name ?? case_.controller.name, ...(office.address ?? [blank(brief, phrases.blanks.office, 'office.address')])]),
    contact: () => lines(contactLines(brief)),
    date: () => text(phrases.day(decision.decidedOn)),
    reference: () => text(case_.id),
    greeting: () => greeting(brief),
    signature: () =>
      lines(
        brief.options.signed === undefined
          ? [phrases.blank(phrases.blanks.signature), case_.controller.name]
          : [...phrases.signed(brief.options.signed), case_.controller.name],
      ),
    received: () => text(phrases.day(request.receivedOn)),
    lastDay: () => text(decision.lastDay === undefined ? undefined : phrases.day(decision.lastDay)),
    regulator: () => text(regulatorOn(decision.decidedOn, case_, office, words).name),
    answeredOn: () => text(request.answeredOn === undefined ? undefined : phrases.day(request.answeredOn)),
    complaintReceived: () => text(brief.call.complaint === undefined ? undefined : phrases.day(brief.call.complaint)),
    acknowledged: () => {
      const { complaint, kind } = brief.call;
      if (complaint === undefined) return [];
      return text(kind === 'complaint' ? phrases.acknowledged(complaint) : words.information.reviewAsked(complaint));
    },
    ...heldBack(brief),
    ...aboutSlots(brief),
    ...routes(brief),
    ...asking(brief),
    ...informationSlots(brief),
    ...ukGdprSlots(brief),
  };
}

function lines(of: readonly string[]): readonly Passage[] {
  return [{ is: 'lines', of }];
}

function contactLines(brief: Brief): readonly string[] {
  const { office, words } = brief;
  const { reach, blanks } = words.phrases;
  const ways = [
    ...(office.email === undefined ? [] : [reach.email(office.email)]),
    ...(office.telephone === undefined ? [] : [reach.telephone(office.telephone)]),
  ];
  return [
    ...(ways.length === 0 ? [blank(brief, blanks.contact, 'office.email')] : ways),
    ...(office.dataProtectionOfficer === undefined ? [] : [reach.officer(office.dataProtectionOfficer)]),
  ];
}

/** A representative is written to; the letter then says whom "you" means, unless it asks the representative for something. */
function greeting({ call, case: case_, decision, words }: Brief): readonly Passage[] {
  const subject = case_.people.find(({ id }) => id === case_.dataSubject)?.name;
  const { greeting: dear, behalf } = words.phrases;
  if (case_.representative === undefined) return text(dear(subject));
  // Whoever asks for information asks for themselves.
  if (decision.under === 'foia' || decision.under === 'eir') return text(dear(case_.representative.name));
  return [...text(dear(case_.representative.name)), ...(call.kind === 'authority' ? [] : text(behalf(subject)))];
}
