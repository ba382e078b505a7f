import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../src/articles/docx/read-docx.js';
import { failureOf } from '../../sources/folder.js';

const statement = new Uint8Array(readFileSync('test/fixtures/kinds/sources/statement.docx'));

/** A zip of one deflated part that claims the given sizes. */
function zipOf(content: Uint8Array, claimed: number, flags = 0): Uint8Array {
  const data = deflateRawSync(content, { level: 9 });
  const name = Buffer.from('word/document.xml');
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(flags, 2);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(data.length, 14);
  fields.writeUInt32LE(claimed, 18);
  fields.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, name, data]);
  const central = Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, Buffer.alloc(14), name]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return new Uint8Array(Buffer.concat([local, central, end]));
}

describe('readDocx', () => {
  it('reads title, date and paragraphs; insertions stand, deletions do not; a table’s row is a line', async () => {
    expect(await readDocx(statement)).toEqual({
      title: 'Statement of the foreign minister on the Sarne agreement',
      published: '2031-05-15',
      paragraphs: [
        'Teland welcomes the agreement on the river Sarne, which ends four years without traffic on its lower reach. The first barges will sail on 1 September.',
        '“My government will put the treaty to the senate without delay,” said Petra Osk, the foreign minister.',
        'Three matters',
        'The senate will hear the port authorities of Osterhus on 2 June and the farmers’ union on 4 June.',
        'Share of dredging | 18 million crowns a year',
        'Teland will name its six hydrologists for the office at Kelm before the end of the month.',
      ],
      provenance: { title: 'heading', published: 'date line' },
    });
  });

  it.each([
    ['that unpacks to more than it says', zipOf(Buffer.alloc(100 * 1024 * 1024), 500), 'unpacks to more than 60 MB'],
    ['that is encrypted', zipOf(Buffer.from('x'), 1, 1), 'is encrypted'],
    ['that is cut off', statement.subarray(0, 2000), 'is damaged'],
    ['whose directory points elsewhere', statement.map((byte, at) => (at === 0 ? 0 : byte)), 'is damaged'],
  ])('a document %s', async (_what, bytes, message) => {
    expect(((await failureOf(readDocx(bytes))) as Error).message).toContain(message);
  });
});
