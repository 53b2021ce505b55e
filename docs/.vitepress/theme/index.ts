import DefaultTheme from 'vitepress/theme';
import './contrast.css';
import type { App, Component } from 'vue';

const components = import.meta.glob<{ default: Component }>('./components/*.vue', { eager: true });

export default {
  extends: DefaultTheme,
  enhanceApp({ app }: { app: App }) {
    for (const [path, { default: component }] of Object.entries(components))
      app.component(path.slice(path.lastIndexOf('/') + 1, -4), component);
  },
};
