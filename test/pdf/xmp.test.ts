import { describe, expect, it } from 'vitest';
import { pageBox } from '../../src/pdf/page-box.js';
import { xmpPacket } from '../../src/pdf/xmp.js';

const JOB = { ...pageBox({ size: 'A4' }), title: 'Trade & "aid" <now>', language: 'en' };

describe('xmpPacket', () => {
  it('says the title, author, subject, keywords, language and day, each escaped', () => {
    const job = { ...JOB, author: 'Desk <N>', subject: 'N/1 & 2', keywords: ['NATO', 'R&D'] };
    const packet = xmpPacket(job, 'Chancery', '2022-09-28', true);
    expect(packet).toContain('<rdf:li xml:lang="x-default">Trade &amp; &quot;aid&quot; &lt;now&gt;</rdf:li>');
    for (const words of [
      '<rdf:li>Desk &lt;N&gt;</rdf:li>',
      'N/1 &amp; 2',
      '<rdf:li>NATO</rdf:li><rdf:li>R&amp;D</rdf:li>',
      '<rdf:li>en</rdf:li>',
    ])
      expect(packet).toContain(words);
    expect(packet.match(/2022-09-28T00:00:00Z/g)).toHaveLength(2);
  });

  it('is well-formed whatever is left out', () => {
    for (const packet of [
      xmpPacket(JOB, 'C', '1970-01-01', false),
      xmpPacket({ ...JOB, author: 'a', keywords: [] }, 'C', '1970-01-01', true),
    ]) {
      const open: string[] = [];
      for (const [, close, name, empty] of packet.matchAll(/<(\/?)([a-z]+:\w+)[^<>]*?(\/?)>/gi)) {
        if (close === '/') expect(open.pop()).toBe(name);
        else if (empty === '') open.push(name!);
      }
      expect(open).toEqual([]);
      expect(packet).not.toContain('undefined');
    }
  });
});
