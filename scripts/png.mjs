// Small pictures of pages: of at most sixteen colours, which a page of text does not exceed by eye.
import { crc32, deflateSync } from 'node:zlib';

const COLOURS = 16;

/** An indexed PNG (W3C PNG, 11.2 and 11.3.2) of four bits a pixel from rows of red, green, blue and alpha. @returns Buffer */
export function indexedPng({ data, width, height }) {
  const palette = paletteOf(data);
  const nearest = new Map();
  const rows = Buffer.alloc(height * (1 + Math.ceil(width / 2)));
  let at = 0;
  for (let y = 0; y < height; y += 1) {
    at += 1; // each row begins with its filter, which is none
    for (let x = 0; x < width; x += 2) {
      const right = x + 1 < width ? indexOf(data, 4 * (y * width + x + 1), palette, nearest) : 0;
      rows[at] = (indexOf(data, 4 * (y * width + x), palette, nearest) << 4) | right;
      at += 1;
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([4, 3], 8); // bits a pixel, and that they are indices
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Share of the pixels from which on a colour is one of the design's own, and no shade at a letter's edge. */
const FLAT = 0.002;

/** The flat colours, then the commonest shades that lie far from those before them; the same picture gives the same. */
function paletteOf(data) {
  const counts = new Map();
  for (let at = 0; at < data.length; at += 4) {
    const colour = (data[at] << 16) | (data[at + 1] << 8) | data[at + 2];
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([colour]) => channels(colour));
  const flat = [...counts].filter(([, count]) => count >= (FLAT * data.length) / 4).length;
  const palette = ranked.slice(0, Math.min(flat, COLOURS / 2));
  for (let apart = 48; palette.length < COLOURS && apart > 0; apart -= 4) {
    for (const colour of ranked) {
      if (palette.length === COLOURS) break;
      if (palette.every((other) => distance(colour, other) >= apart * apart)) palette.push(colour);
    }
  }
  return palette;
}

function indexOf(data, at, palette, nearest) {
  const colour = (data[at] << 16) | (data[at + 1] << 8) | data[at + 2];
  if (!nearest.has(colour)) {
    const distances = palette.map((own) => distance(own, channels(colour)));
    nearest.set(colour, distances.indexOf(Math.min(...distances)));
  }
  return nearest.get(colour);
}

function channels(colour) {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

function distance(one, other) {
  return one.reduce((sum, value, index) => sum + (value - other[index]) ** 2, 0);
}

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
