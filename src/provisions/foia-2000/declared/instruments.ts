import type { Instrument } from '../../../reasoning/index.ts';

/** Where the words of each instrument are published, by the first part of a citation. */
export const instruments: Readonly<Record<string, Instrument>> = {
  'foia-2000': { enacted: true, at: { section: 'https://www.legislation.gov.uk/ukpga/2000/36/section/' } },
  'fees-regulations-2004': { enacted: true, at: { regulation: 'https://www.legislation.gov.uk/uksi/2004/3244/regulation/' } },
  'eir-2004': { enacted: true, at: { regulation: 'https://www.legislation.gov.uk/uksi/2004/3391/regulation/' } },
  practice: { enacted: false },
};
