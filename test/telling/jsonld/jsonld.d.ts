/** What the tests use of `jsonld`, which has no types of its own. */
declare module 'jsonld' {
  interface Options {
    /** Refuses a document that loses anything in being expanded. */
    readonly safe?: boolean;
    readonly documentLoader?: (url: string) => Promise<never>;
    readonly format?: string;
  }
  const jsonld: {
    readonly expand: (document: object, options?: Options) => Promise<readonly Readonly<Record<string, unknown>>[]>;
    readonly toRDF: (document: object, options?: Options) => Promise<string>;
  };
  export default jsonld;
}
