type PdfJs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

/** What PDF.js takes from a canvas to draw with. */
const DRAWING = ['DOMMatrix', 'ImageData', 'Path2D'];

let loaded: Promise<PdfJs> | undefined;

/**
 * Loads PDF.js. It looks for a canvas as it loads, which it needs only to draw: where that optional package is not
 * installed, it gets empty stand-ins for as long as it loads, and its remark on that is not passed on.
 */
export function loadPdfjs(): Promise<PdfJs> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<PdfJs> {
  const world = globalThis as unknown as Record<string, unknown>;
  const absent = DRAWING.filter((name) => world[name] === undefined);
  class StandIn {}
  for (const name of absent) world[name] = StandIn;
  const { warn } = console;
  console.warn = (...words: unknown[]) => {
    if (!String(words[0]).includes('@napi-rs/canvas')) warn(...words);
  };
  try {
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } finally {
    console.warn = warn;
    for (const name of absent) if (world[name] === StandIn) delete world[name];
  }
}
