/** What a browser made of a page: every element in order, with its attributes, and what could run, fetch or be filled in. */
export interface Structure {
  readonly elements: readonly string[];
  readonly title: string;
  readonly text: string;
}

/** Works in the page. Every element is hovered over, put into focus, opened and closed on the way, as a reader might. */
export function structureOfPage(): Structure {
  const all = [...document.querySelectorAll('*')];
  for (const element of all) {
    for (const event of ['mouseover', 'mouseenter', 'focus', 'click', 'toggle', 'animationstart', 'load', 'error'])
      element.dispatchEvent(event === 'click' ? new Event('dblclick') : new Event(event, { bubbles: true }));
    if (element instanceof HTMLDetailsElement) element.open = true;
  }
  return {
    elements: all.map((element) => {
      const attributes = [...element.attributes].filter(({ name }) => name !== 'open').map(({ name, value }) => `${name}=${value}`);
      return `${element.localName} ${attributes.join(' ')}`.trim();
    }),
    title: document.title,
    text: document.body.textContent,
  };
}
