// The pictures of the README: the first page of each example's PDF, drawn by pdf.js on the canvas that it brings along, so that
// no screen or system font has a part in it. Written anew when the look of a page changes: `npm run build && npm run pictures`.
import { mkdir, writeFile } from 'node:fs/promises';
import { createCanvas } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { build, openPrinter } from '../dist/index.js';
import { indexedPng } from './png.mjs';

const EXAMPLES = ['nato-mission', 'week-39'];
const FOLDER = 'docs/images';
/** Pixels: of a page twice as wide as it stands in the README. */
const WIDTH = 1000;

const printer = await openPrinter();
try {
  await mkdir(FOLDER, { recursive: true });
  for (const name of EXAMPLES) {
    const { pdf } = await build(`briefings/${name}.yaml`, { printer });
    const picture = indexedPng(await firstPage(pdf));
    await writeFile(`${FOLDER}/${name}.png`, picture);
    console.log(`${FOLDER}/${name}.png (${Math.round(picture.length / 1000)} KB)`);
  }
} finally {
  await printer.close();
}

async function firstPage(pdf) {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const page = await document.getPage(1);
  const viewport = page.getViewport({ scale: WIDTH / page.getViewport({ scale: 1 }).width });
  const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height));
  await page.render({ canvas, viewport, background: 'white' }).promise;
  return canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
}
