import type { Brief } from '../types/brief.js';
import type { PageBox, PrintJob } from '../types/page.js';
import type { Spec } from '../types/spec.js';

/** What goes into a brief's PDF around its page: who wrote it, what it is about, and its evidence, whose text is given, as the file `name`. */
export function printJob(brief: Brief, spec: Spec, page: PageBox, name: string, evidence: string): PrintJob {
  return {
    ...page,
    title: brief.title,
    ...(spec.from === undefined ? {} : { author: spec.from }),
    ...(spec.reference === undefined ? {} : { subject: spec.reference }),
    keywords: spec.focus,
    language: brief.language,
    ...(brief.date === undefined ? {} : { date: brief.date }),
    attachments: [
      {
        name,
        mediaType: 'application/json',
        bytes: Buffer.from(evidence),
        description: 'Where every printed word stands in its source',
      },
    ],
  };
}
