import type { MarkdownRenderer } from 'vitepress';
import { caseFormatMarkdown } from './developers/case-format.ts';
import { decisionFormatMarkdown } from './developers/decision-format.ts';
import { exitCodesMarkdown, problemCodesMarkdown } from './developers/errors.ts';
import { changesMarkdown } from './law/changes.ts';
import { contentsMarkdown } from './law/contents.ts';
import { unreadMarkdown, unsureMarkdown } from './law/unsure.ts';
import { besideTests, casebookMarkdown } from './tested/casebook.ts';
import { checksMarkdown, theoremsMarkdown } from './tested/theorems.ts';
import { adviceOnTheCall, firstScreen } from './told.ts';

/** What a page may ask for by name with `<!-- generated: NAME -->` on a line of its own, each made when it is first asked for. */
const made: Readonly<Record<string, () => string>> = {
  'law contents': once(contentsMarkdown),
  'law changes': once(changesMarkdown),
  'law unsure': once(unsureMarkdown),
  'authorities not read': once(unreadMarkdown),
  theorems: once(theoremsMarkdown),
  'checks of the law': once(checksMarkdown),
  casebook: once(casebookMarkdown),
  differences: once(() => besideTests('test/casebook/differences.md')),
  'law mutation': once(() => besideTests('test/law-mutation/README.md')),
  'case format': once(caseFormatMarkdown),
  'decision format': once(decisionFormatMarkdown),
  'first screen': once(firstScreen),
  'advice on the call': once(adviceOnTheCall),
  'exit codes': once(exitCodesMarkdown),
  'problem codes': once(problemCodesMarkdown),
};

/** The Markdown of a page with everything it asks for put in. A name that nothing is made under stops the build. */
export function withGenerated(source: string): string {
  return source.replace(/^<!-- generated: (.+) -->$/gm, (_, name: string) => {
    const make = made[name];
    if (make === undefined) throw new Error(`docs: nothing is generated under the name "${name}"`);
    return make();
  });
}

/** Puts what is generated into a page before it is read, for the page and for the search alike. */
export function generating(markdown: MarkdownRenderer): void {
  markdown.core.ruler.before('normalize', 'generated', (state) => {
    state.src = withGenerated(state.src);
  });
  headless(markdown);
}

/** The corner of a table that heads nothing is no heading. */
function headless(markdown: MarkdownRenderer): void {
  const tagOf = (content: string | undefined) => (content?.trim() === '' ? 'td' : 'th');
  markdown.renderer.rules['th_open'] = (tokens, index, options, _, self) => {
    const open = tokens[index];
    if (open !== undefined) open.tag = tagOf(tokens[index + 1]?.content);
    return self.renderToken(tokens, index, options);
  };
  markdown.renderer.rules['th_close'] = (tokens, index, options, _, self) => {
    const close = tokens[index];
    if (close !== undefined) close.tag = tagOf(tokens[index - 1]?.content);
    return self.renderToken(tokens, index, options);
  };
}

function once(make: () => string): () => string {
  let text: string | undefined;
  return () => {
    text ??= make();
    return text;
  };
}
