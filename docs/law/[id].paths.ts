import { unitPage } from '../.vitepress/site/law/unit-page.ts';
import { units } from '../.vitepress/site/law/units.ts';

/** One page for every unit of law in the catalogue. */
export default {
  paths: () => units.map((unit) => ({ params: { id: unit.slug }, content: unitPage(unit) })),
};
