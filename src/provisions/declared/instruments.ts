import type { Instrument } from '../../reasoning/index.ts';

/** Where the words of each instrument are published, by the first part of a citation. What is not enacted is put in our words. */
export const instruments: Readonly<Record<string, Instrument>> = {
  'dpa-2018': {
    enacted: true,
    at: {
      section: 'https://www.legislation.gov.uk/ukpga/2018/12/section/',
      schedule: 'https://www.legislation.gov.uk/ukpga/2018/12/schedule/',
    },
  },
  'uk-gdpr': { enacted: true, at: { article: 'https://www.legislation.gov.uk/eur/2016/679/article/' } },
  'common-law': { enacted: false },
  'case-law': { enacted: false },
  practice: { enacted: false },
};
