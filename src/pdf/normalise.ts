/** Chromium's dates and the ids of its table cells, the only bytes that differ between two runs; all of fixed length. */
const VARYING = /\/(?:CreationDate|ModDate) \(D:(\d{14})[+-]\d\d'\d\d'\)|\(node(\d{8})\)/g;

/** `D:` form of an ISO day at midnight UTC. */
export function pdfDate(day: string): string {
  return `D:${day.replaceAll('-', '')}000000+00'00'`;
}

/** The same document gives the same bytes: its dates are `day`, its ids are numbered anew, in place. */
export function normalise(bytes: Uint8Array, day: string): Uint8Array {
  const out = Buffer.from(bytes);
  const ids = new Map<string, string>();
  for (const match of out.toString('latin1').matchAll(VARYING)) {
    const [whole, date, id] = match;
    if (date !== undefined) out.write(pdfDate(day), match.index + whole.indexOf('D:'), 'latin1');
    if (id === undefined) continue;
    if (!ids.has(id)) ids.set(id, String(ids.size + 1).padStart(8, '0'));
    out.write(ids.get(id)!, match.index + '(node'.length, 'latin1');
  }
  return new Uint8Array(out);
}
