/** D50, the white of the profile connection space (ICC.1:2010, 7.2.16). */
const WHITE = [0.9642, 1, 0.8249] as const;
/** sRGB's primaries adapted to D50, and the matrix that adapted them (IEC 61966-2-1; ICC.1:2010, annex E). */
const PRIMARIES = {
  rXYZ: [0.43607, 0.22249, 0.01392],
  gXYZ: [0.38515, 0.71687, 0.09708],
  bXYZ: [0.14307, 0.06061, 0.7141],
} as const;
const ADAPTATION = [1.04788, 0.02292, -0.0502, 0.0296, 0.99048, -0.01707, -0.00924, 0.01506, 0.75168];
/** g, a, b, c, d of its transfer curve: ((ax + b)^g above d, cx below. */
const CURVE = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045];
const HEADER = 128;

/** An ICC display profile of sRGB (ICC.1:2010, version 4.3), made from the numbers that define it. */
export function srgbProfile(): Buffer {
  const curve = Buffer.concat([Buffer.from('para\0\0\0\0\0\x03\0\0', 'latin1'), fixed(CURVE)]);
  const tags: readonly (readonly [signature: string, data: Buffer])[] = [
    ['desc', unicode('sRGB')],
    ['cprt', unicode('No copyright, use freely')],
    ['wtpt', xyz(WHITE)],
    ['chad', Buffer.concat([Buffer.from('sf32\0\0\0\0', 'latin1'), fixed(ADAPTATION)])],
    ...Object.entries(PRIMARIES).map(([signature, values]) => [signature, xyz(values)] as const),
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  const table = Buffer.alloc(4 + 12 * tags.length);
  table.writeUInt32BE(tags.length);
  const parts: Buffer[] = [];
  const places = new Map<Buffer, number>();
  let at = HEADER + table.length;
  for (const [index, [signature, data]] of tags.entries()) {
    if (!places.has(data)) {
      places.set(data, at);
      parts.push(data);
      at += data.length;
    }
    const row = 4 + 12 * index;
    table.write(signature, row, 'latin1');
    table.writeUInt32BE(places.get(data)!, row + 4);
    table.writeUInt32BE(data.length, row + 8);
  }
  return Buffer.concat([header(at), table, ...parts]);
}

function header(size: number): Buffer {
  const bytes = Buffer.alloc(HEADER);
  bytes.writeUInt32BE(size, 0);
  bytes.writeUInt32BE(0x04300000, 8);
  bytes.write('mntrRGB XYZ ', 12, 'latin1');
  bytes.writeUInt16BE(1970, 24);
  bytes.writeUInt16BE(1, 26);
  bytes.writeUInt16BE(1, 28);
  bytes.write('acsp', 36, 'latin1');
  fixed(WHITE).copy(bytes, 68);
  return bytes;
}

function xyz(values: readonly number[]): Buffer {
  return Buffer.concat([Buffer.from('XYZ \0\0\0\0', 'latin1'), fixed(values)]);
}

/** Numbers as s15Fixed16 (ICC.1:2010, 4.6). */
function fixed(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [index, value] of values.entries()) bytes.writeInt32BE(Math.round(value * 65536), 4 * index);
  return bytes;
}

/** A text in one language (multiLocalizedUnicodeType), padded to four bytes. */
function unicode(text: string): Buffer {
  const words = Buffer.from(text, 'utf16le').swap16();
  const bytes = Buffer.alloc(28 + Math.ceil(words.length / 4) * 4);
  bytes.write('mluc', 0, 'latin1');
  bytes.writeUInt32BE(1, 8);
  bytes.writeUInt32BE(12, 12);
  bytes.write('enUS', 16, 'latin1');
  bytes.writeUInt32BE(words.length, 20);
  bytes.writeUInt32BE(28, 24);
  words.copy(bytes, 28);
  return bytes;
}
