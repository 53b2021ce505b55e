import { contentsOf } from './read-examples.ts';

/** What the list of examples is made from: the page of the folder itself. */
export default {
  watch: ['../../examples/**/README.md'],
  load: contentsOf,
};
