/** The document's own page rules, as they are printed: margins in CSS lengths, and the declarations of each margin box. */
export interface PageRule {
  readonly margin: {
    readonly top: string;
    readonly right: string;
    readonly bottom: string;
    readonly left: string;
  };
  /** By the box's name, such as `top-left`; of several rules the later ones stand behind. */
  readonly boxes: ReadonlyMap<string, string>;
}

const RULE = /@page\s*\{((?:[^{}]|\{[^{}]*\})*)\}/g;
const BOX = /@((?:top|bottom)-(?:left|center|right))\s*\{([^{}]*)\}/g;

/** Reads the `@page` rules of a style sheet: a screen knows none of them. */
export function pageRule(css: string): PageRule {
  const rules = [...css.matchAll(RULE)].map(([, rule]) => rule!);
  const boxes = new Map<string, string>();
  for (const [, name, declarations] of rules.flatMap((rule) => [...rule.matchAll(BOX)]))
    boxes.set(name!, [boxes.get(name!), declarations].filter(Boolean).join(';'));
  const margins =
    /(?:^|[;\s])margin:\s*([^;]+)/
      .exec(rules[0] ?? '')?.[1]
      ?.trim()
      .split(/\s+/) ?? [];
  const [top = '0', right = top, bottom = top, left = right] = margins;
  return { margin: { top, right, bottom, left }, boxes };
}

const PLACES: Readonly<Record<string, string>> = {
  ...{ top: 'flex-start', middle: 'center', bottom: 'flex-end' },
  ...{ left: 'flex-start', center: 'center', right: 'flex-end' },
};

/** The same boxes for a screen: each an element of the classes `edge` and its name, its words before it. */
export function edgeCss({ boxes }: PageRule): string {
  return [...boxes]
    .map(([name, declarations]) => {
      const contents = [...declarations.matchAll(/content:\s*((?:"[^"]*"|[^;"])+)/g)].map(([, value]) => value);
      const last = (property: string) =>
        [...declarations.matchAll(new RegExp(`(?:^|;)\\s*${property}:\\s*([a-z]+)`, 'g'))].at(-1)?.[1];
      const down = PLACES[last('vertical-align') ?? 'middle'];
      const along = PLACES[last('text-align') ?? name.split('-')[1]!];
      const rest = declarations.replace(/content:\s*(?:"[^"]*"|[^;"])+;?/g, '');
      return `.edge.${name}{${rest};align-items:${down};justify-content:${along}}
.edge.${name}::before{${contents.map((content) => `content:${content}`).join(';')}}`;
    })
    .join('\n');
}
