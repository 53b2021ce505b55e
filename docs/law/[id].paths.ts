import { unitPage } from '../.vitepress/site/law/unit-page.ts';
import { slugOf, units } from '../.vitepress/site/law/units.ts';

/** One page for every unit of law in the catalogue. */
export default {
  paths: () => units.map(({ cite }) => ({ params: { id: slugOf(cite) }, content: unitPage(cite) })),
};
