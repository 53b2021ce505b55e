/** A part of the United Kingdom that keeps bank holidays of its own. */
export type Nation = 'england and wales' | 'scotland' | 'northern ireland';

/** The nations, in the order of the government's file. */
export const nations: readonly Nation[] = ['england and wales', 'scotland', 'northern ireland'];

/** A nation as the government's bank-holidays file spells it. */
export type Division = 'england-and-wales' | 'scotland' | 'northern-ireland';

/** How the government's file spells each nation. */
export const divisions: Readonly<Record<Nation, Division>> = {
  'england and wales': 'england-and-wales',
  scotland: 'scotland',
  'northern ireland': 'northern-ireland',
};

/** Is this the name of a nation? */
export function isNation(value: unknown): value is Nation {
  return value === 'england and wales' || value === 'scotland' || value === 'northern ireland';
}
