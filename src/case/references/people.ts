import type { Case } from '../case.ts';
import type { Known } from '../known.ts';
import type { Person, Role } from '../people.ts';
import { found } from '../wording.ts';
import type { Ids } from './ids.ts';
import { refer, referEach } from './ids.ts';
import type { Report } from './report.ts';
import type { Sound } from './sound.ts';
import { each } from './sound.ts';

/** Checks that one person, and only one, is the data subject, and that each recorded risk touches items that are there. */
export function checkPeople(file: Sound<Case>, people: Ids, items: Ids, report: Report): void {
  refer(file.dataSubject, people, ['dataSubject'], report);
  for (const [person, index] of each(file.people)) {
    if (people.positions.has(file.dataSubject ?? '')) checkRole(person, file.dataSubject, index, report);
    if (!Array.isArray(person.risk)) continue;
    for (const [risk, position] of each(person.risk)) {
      referEach(risk.items, items, ['people', index, 'risk', position, 'items'], report);
    }
  }
}

function checkRole({ id, role }: Sound<Person>, dataSubject: string | undefined, index: number, report: Report): void {
  if (id === undefined || role === undefined) return;
  const roles = rolesLeft(role);
  const at = ['people', index, 'role'];
  if (id === dataSubject && roles !== 'any' && !roles.includes('data subject')) {
    report(at, {
      code: 'value',
      message: `expected \`data subject\`, because \`dataSubject\` names this person, found ${found(roles[0])}`,
      remedy: 'write `data subject`, or name another person in `dataSubject`',
    });
  }
  if (id !== dataSubject && roles !== 'any' && roles.every((left) => left === 'data subject')) {
    report(at, {
      code: 'value',
      message: `expected a role other than \`data subject\`, because \`dataSubject\` names ${found(dataSubject)}`,
      remedy: 'give this person another role, or name them in `dataSubject`',
    });
  }
}

/** The roles a person may still have, or any; any too where one of those listed cannot be read. */
function rolesLeft(role: Sound<Known<Role>>): readonly Role[] | 'any' {
  if (typeof role === 'string') return [role];
  if (role.is === 'known' && role.value !== undefined) return [role.value];
  const among = role.is === 'unknown' ? (role.among ?? []) : [];
  const left = among.filter((one) => one !== undefined);
  return left.length === 0 || left.length < among.length ? 'any' : left;
}
