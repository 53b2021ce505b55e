/** What a line is about, for those outputs that can show it. */
export type Tone = 'plain' | 'strong' | 'given' | 'withheld' | 'open' | 'quiet';

/** One line of a field. */
export interface Line {
  readonly text: string;
  readonly tone?: Tone;
  /** Present where the text is an address of the law's own, for those outputs that can follow one. */
  readonly address?: true;
}

/** A label, and what stands against it. */
export interface Field {
  readonly label: string;
  readonly lines: readonly Line[];
}

/** One entry of a list, with what stands under it. */
export interface Entry extends Line {
  /** What stands before it, where the entry is referred to: `Q3`. */
  readonly mark?: string;
  readonly under?: readonly Block[];
}

/** A piece of a page. Its texts are plain: a renderer makes each safe, so nothing in them can act as markup or move a cursor. */
export type Block =
  | ({ readonly is: 'title' } & Line)
  | ({ readonly is: 'section' } & Line)
  | ({ readonly is: 'heading' } & Line)
  | ({ readonly is: 'subheading' } & Line)
  | ({ readonly is: 'text' } & Line)
  | { readonly is: 'fields'; readonly of: readonly Field[] }
  | { readonly is: 'list'; readonly of: readonly Entry[] }
  /** The first column is words; the others are short, and stand to the right. */
  | { readonly is: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** What is told, before it is laid out for a reader. */
export type Page = readonly Block[];
