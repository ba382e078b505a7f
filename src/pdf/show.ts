import type { CDPSession } from 'puppeteer';

/** A page that documents use in turn, with what it shows. */
export interface KeptPage {
  readonly client: CDPSession;
  /** The document that stands there untouched. */
  shown: string | undefined;
  /** The fonts that are loaded there: decoding them is what costs time, and documents share them. */
  fonts: string | undefined;
}

/** The style element that has the faces and nothing else. */
const FONTS = /<style data-fonts>[^<]*<\/style>/;

/** Puts a document into the page; where its fonts stand there already, everything else is exchanged around them. */
export async function show(kept: KeptPage, html: string): Promise<void> {
  if (kept.shown === html) return;
  kept.shown = undefined;
  const fonts = FONTS.exec(html)?.[0];
  if (fonts !== undefined && fonts === kept.fonts) {
    await inPage(kept.client, exchange, html.replace(FONTS, ''));
    return;
  }
  kept.fonts = undefined;
  await inPage(kept.client, write, html);
  kept.fonts = fonts;
}

/**
 * Runs a function inside the page and answers what it answers; it may use nothing from outside itself. One question to the
 * browser, where Puppeteer's own page asks several.
 */
export async function inPage<A, R>(client: CDPSession, task: (given: A) => R, given: A): Promise<Awaited<R>> {
  const { result, exceptionDetails } = await client.send('Runtime.evaluate', {
    expression: `(${task})(${JSON.stringify(given)})`,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** Runs inside the page. */
async function write(html: string): Promise<void> {
  document.open();
  document.write(html);
  document.close();
  await Promise.allSettled([
    ...[...document.fonts].map((face) => face.load()),
    ...[...document.images].map((image) => image.decode()),
  ]);
}

/** Runs inside the page: everything but the fonts and the policy is the new document's. A parsed document runs no script. */
async function exchange(html: string): Promise<void> {
  const next = new DOMParser().parseFromString(html, 'text/html');
  for (const node of [...document.head.children]) {
    if (!node.matches('[data-fonts], meta[http-equiv]')) node.remove();
  }
  for (const node of [...next.head.children]) {
    if (!node.matches('meta[http-equiv]')) document.head.append(document.adoptNode(node));
  }
  for (const { name } of [...document.documentElement.attributes]) document.documentElement.removeAttribute(name);
  for (const { name, value } of [...next.documentElement.attributes])
    document.documentElement.setAttribute(name, value);
  document.body.replaceWith(document.adoptNode(next.body));
  // a theme may bring faces of its own, which nothing would wait for
  await Promise.allSettled([
    ...[...document.fonts].map((face) => face.load()),
    ...[...document.images].map((image) => image.decode()),
  ]);
}
