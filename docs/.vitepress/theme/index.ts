import { withBase } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import type { Component } from 'vue';
import { h } from 'vue';
import './style.css';

const found = import.meta.glob<{ readonly default: Component }>('./components/*.vue', { eager: true });

/** What stands at the foot of every page. */
const note = () =>
  h(
    'p',
    { class: 'advice' },
    'Advice to a named person who decides. It is not legal advice, and it decides nothing. Every name, place and event in the examples is invented.',
  );

/** What stands where there is no page. */
const missing = () =>
  h('main', { class: 'vp-doc missing' }, [
    h('h1', 'There is no such page'),
    h('p', [h('a', { href: withBase('/') }, 'To the first page')]),
  ]);

/** The default theme without its web fonts, with every component of `components/` known to every page by the name of its file. */
export default {
  extends: DefaultTheme,
  Layout: () => h(DefaultTheme.Layout, null, { 'doc-footer-before': note, 'page-bottom': note, 'not-found': missing }),
  enhanceApp({ app }: { readonly app: { component: (name: string, component: Component) => unknown } }) {
    for (const [path, { default: component }] of Object.entries(found)) {
      const name = /([^/]+)\.vue$/.exec(path)?.[1];
      if (name !== undefined) app.component(name, component);
    }
  },
};
