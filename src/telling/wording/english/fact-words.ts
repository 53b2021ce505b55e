import type { Asked, Said, Words } from '../facts.ts';

/** Words by the id of their fact, each id made of a name and a part of it: `foi.crime` and `prejudice`. */
type Named<Name extends string, Parts> = { readonly [Part in keyof Parts & string as `${Name}.${Part}`]: Parts[Part] };

/** The words of facts whose ids begin alike. */
export function named<const Name extends string, const Parts extends Readonly<Record<string, Words>>>(
  name: Name,
  parts: Parts,
): Named<Name, Parts> {
  return Object.fromEntries(Object.entries(parts).map(([part, words]) => [`${name}.${part}`, words])) as unknown as Named<Name, Parts>;
}

/** Words of a fact that is so or is not. */
export function yesNo(asks: (of: Asked) => string, yes: Said, no: Said): Words<'yes' | 'no'> {
  return { asks, says: { yes, no } };
}

/** Words of the choice to use an exemption or not, which is always somebody's own. */
export function chosen(asks: string, restrict: string, not: string): Words<'restrict' | 'do not restrict'> {
  return { asks: () => asks, says: { restrict, 'do not restrict': not } };
}
