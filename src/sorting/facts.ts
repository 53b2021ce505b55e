import type { Answer, Channel, Known } from '../case/index.ts';
import type { SortingFactId } from '../provisions/sorting/index.ts';
import { sortingFacts } from '../provisions/sorting/index.ts';
import type { State } from '../reasoning/index.ts';
import { narrow, nothingKnown } from '../reasoning/index.ts';
import type { Ask, Message, Sender } from './message.ts';

/** Channels that are not writing, and those that nobody but this office can read. */
const spoken: readonly Channel[] = ['in person', 'telephone'];
const private_: readonly Channel[] = ['email', 'letter', 'in person', 'telephone'];

/** What a message says of itself and of one thing it asks for. A missing key is unknown, never false. */
export function stateOf(message: Message, ask: Ask): State {
  const state = nothingKnown(sortingFacts);
  const { office, sender, channel } = message;
  know(state, 'controller.competentAuthority', office.competentAuthority);
  know(state, 'office.publicAuthority', office.publicAuthority);
  narrow(sortingFacts, state, 'requester.standing', standingsOf(sender));
  identity(state, sender);
  know(state, 'request.written', message.written ?? (channel === 'other' ? undefined : spoken.includes(channel) ? 'no' : 'yes'));
  know(state, 'request.addressed', sender.addressed);
  know(state, 'message.public', message.public ?? (private_.includes(channel) ? 'no' : undefined));
  narrow(sortingFacts, state, 'message.asksForOther', asksForOther(message, ask));
  know(state, 'law.named', message.names);
  know(state, 'ask.for', ask.for);
  know(state, 'data.of', ask.about);
  know(state, 'information.sought', ask.sought);
  know(state, 'ask.persists', ask.persists);
  know(state, 'information.environmental', ask.environmental);
  know(state, 'information.published', ask.published);
  know(state, 'information.recorded', ask.recorded);
  know(state, 'request.described', ask.described);
  know(state, 'records.kept', ask.records?.kept);
  know(state, 'records.loose', ask.records?.loose);
  know(state, 'records.designated', ask.records?.designated);
  know(state, 'controller.holds', ask.records?.held);
  know(state, 'complaint.about', ask.complaint);
  know(state, 'earlier.relation', ask.earlier);
  return state;
}

function know<Value extends string>(state: State, fact: SortingFactId, known: Known<Value> | undefined): void {
  if (known === undefined) return;
  if (typeof known === 'string') narrow(sortingFacts, state, fact, [known]);
  else if (known.is === 'known') narrow(sortingFacts, state, fact, [known.value]);
  else narrow(sortingFacts, state, fact, known.among ?? []);
}

/** The value of an answer, where it is known. */
function valueIn<Value extends string>(known: Known<Value> | undefined): Value | undefined {
  if (typeof known !== 'object') return known;
  return known.is === 'known' ? known.value : undefined;
}

/** Whether another ask of the message wants information that is not about the person: each may, must, or cannot. */
function asksForOther({ asks }: Message, ask: Ask): readonly ('yes' | 'no')[] {
  const others = asks.filter(({ id }) => id !== ask.id).map(wantsOther);
  if (others.includes('yes')) return ['yes'];
  return others.includes('perhaps') ? ['yes', 'no'] : ['no'];
}

function wantsOther(ask: Ask): 'yes' | 'no' | 'perhaps' {
  const wanted = possible(ask.for);
  const about = possible(ask.about);
  const may = (wanted?.includes('information') ?? true) && (about?.some(isOther) ?? true);
  const must = wanted?.every((one) => one === 'information') === true && about?.every(isOther) === true;
  return must ? 'yes' : may ? 'perhaps' : 'no';
}

function isOther(about: string): boolean {
  return about !== 'the person';
}

/** The values a fact may still have; undefined where nothing has been ruled out. */
function possible<Value extends string>(known: Known<Value> | undefined): readonly string[] | undefined {
  const value = valueIn(known);
  if (value !== undefined) return [value];
  return typeof known === 'object' && known.is === 'unknown' ? known.among : undefined;
}

/**
 * Whose request it may be. Somebody who writes for a child who understands the right needs the child to agree: the right is the child's,
 * and what the parent may show is not enough.
 */
function standingsOf({ representative }: Sender): readonly string[] {
  if (representative === undefined) return ['data subject'];
  const { authority, child } = representative;
  const shown = valueIn(authority);
  const agreed = child === undefined || valueIn(child.understands) === 'no' ? 'yes' : agreeing(child);
  if (shown === 'no' || agreed === 'no') return ['not shown'];
  return shown === 'yes' && agreed === 'yes' ? ['authorised'] : ['authorised', 'not shown'];
}

function agreeing({ understands, agrees }: { readonly understands: Answer; readonly agrees?: Answer }): 'yes' | 'no' | undefined {
  const agreed = valueIn(agrees);
  return agreed === 'yes' || valueIn(understands) === 'yes' ? agreed : undefined;
}

function identity(state: State, { identity: check }: Sender): void {
  if (check === undefined) return;
  know(state, 'identity.doubted', check.doubted);
  narrow(sortingFacts, state, 'identity.confirmed', [check.confirmedOn === undefined ? 'no' : 'yes']);
}
