import { andList } from './lists.ts';

/** A citation in its parts. */
export interface Cite {
  /** `dpa-2018`, `uk-gdpr`, `practice`. */
  readonly act: string;
  readonly is: 'section' | 'schedule' | 'article' | 'regulation' | 'other';
  /** `45(4)(e)`, or the words after the act where it has no number. */
  readonly number: string;
  /** The paragraph of a schedule. */
  readonly paragraph?: string;
}

const acts: Readonly<Record<string, string>> = {
  'dpa-2018': 'the Data Protection Act 2018',
  'uk-gdpr': 'the UK GDPR',
  'foia-2000': 'the Freedom of Information Act 2000',
  'eir-2004': 'the Environmental Information Regulations 2004',
  'foisa-2002': 'the Freedom of Information (Scotland) Act 2002',
  'fees-regulations-2004': 'the Fees Regulations 2004',
};

const kinds = { section: 'section', article: 'Article', regulation: 'regulation', schedule: 'schedule' } as const;

/** Citations as a lawyer writes them, where one Act goes without its name. */
export function citesUnder(home: string) {
  const name = (act: string): string => acts[act] ?? act;
  const ofAct = (act: string): string => (act === home ? '' : ` of ${name(act)}`);

  const cite = ({ act, is, number, paragraph }: Cite): string => {
    if (is === 'other') return act === 'practice' ? 'good practice' : `${act === 'common-law' ? 'common law' : 'case law'} on ${number}`;
    return `${kinds[is]} ${number}${paragraph === undefined ? '' : ` paragraph ${paragraph}`}${ofAct(act)}`;
  };

  /** Citations of one Act and kind, with the Act named once. */
  function together(group: readonly Cite[]): readonly string[] {
    const [first] = group;
    if (first === undefined) return [];
    if (group.length === 1 || first.is === 'other') return [...new Set(group.map(cite))];
    const numbers = andList([...new Set(group.map(({ number, paragraph }) => paragraph ?? number))]);
    const act = ofAct(first.act);
    return [
      first.paragraph === undefined ? `${kinds[first.is]}s ${numbers}${act}` : `schedule ${first.number} paragraphs ${numbers}${act}`,
    ];
  }

  return {
    cite,
    /** Citations in a row, those of one Act and kind together: `sections 29(1), 30 and 31, and case law on reasonable search`. */
    several: (groups: readonly (readonly Cite[])[]): string => {
      const said = groups.flatMap((group) => together(group));
      return said.length > 2 ? said.join('; ') : said.join(', and ');
    },
    family: (family: string): string => `every ground under ${family}`,
    wholeAct: (act: string): string => (act === home ? 'every ground of the Act that can be screened' : `every ground of ${name(act)}`),
    /** Words of an enactment, quoted. */
    quote: ({ words, cite: cited }: { readonly words: string; readonly cite: string }): string => `“${words}” (${cited})`,
    /** Words that are ours, and may not be printed as a quotation. */
    gist: ({ words, cite: cited }: { readonly words: string; readonly cite: string }): string => `${words} (${cited})`,
    /** What somebody wrote or said. */
    said: (words: string): string => `“${words}”`,
    actsNote: `Sections with no Act named are of ${name(home)}.`,
  };
}

/** Citations where sections with no Act named are of the Data Protection Act 2018. */
export const cites = citesUnder('dpa-2018');
