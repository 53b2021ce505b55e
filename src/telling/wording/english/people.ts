import { andList } from './lists.ts';

const as: Readonly<Record<string, string>> = {
  speaker: 'speaks',
  seen: 'is seen',
  named: 'is named',
  discussed: 'is talked about',
  source: 'is the source',
  'at risk': 'is at recorded risk from it',
  judged: 'is named in a judgement over it',
};

/** People, by name and role. */
export const people = {
  requester: 'the requester',
  dataSubject: 'the data subject',
  someone: 'someone nobody has identified',
  role: ({ name, role, capacity }: { readonly name: string; readonly role?: string; readonly capacity?: string }): string => {
    const described = [...new Set([role, capacity])].filter((word) => word !== undefined && word !== 'private');
    return described.length === 0 ? name : `${name} (${described.join(', ')})`;
  },
  /** Two people of one name are told apart by id. */
  twin: ({ name, id }: { readonly name: string; readonly id: string }): string => `${name} [${id}]`,
  /** How someone comes into a part: `Ann Bright speaks and is named`. */
  appears: ({ who, how }: { readonly who: string; readonly how: readonly string[] }): string =>
    how.length === 0 ? who : `${who} ${andList(how.map((one) => as[one] ?? one))}`,
  signed: ({ by, role, on }: { readonly by: string; readonly role: string; readonly on: string }): string => `${by}, ${role}, ${on}`,
  decider: ({ name, role }: { readonly name: string; readonly role: string }): string => `${name}, ${role}`,
};
