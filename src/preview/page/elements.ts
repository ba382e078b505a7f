/** The element with an id; the page's own HTML has it. */
export function byId<T extends HTMLElement>(id: string): T {
  return document.getElementById(id) as T;
}

/** An element with attributes and children; texts are texts, never markup. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

let quiet: number | undefined;

/** Says something in the live region, so that it is heard as well as seen. */
export function say(text: string): void {
  const region = byId('said');
  region.textContent = text;
  window.clearTimeout(quiet);
  quiet = window.setTimeout(() => {
    region.textContent = '';
  }, 12_000);
}
