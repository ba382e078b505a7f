import type { SectionName, SectionSpec, Trend } from '../../types/spec.js';
import type { WrittenSpec } from '../shape.js';
import type { SoundSpec } from '../sound.js';
import { DIGEST_SECTIONS, ofOtherKind } from './digest.js';

/** A rule's finding at a path of the spec. */
export interface Finding {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** What stands on a brief whose spec names no sections. */
export const DEFAULT_SECTIONS: readonly SectionName[] = [
  'bottom_line',
  'key_facts',
  'quotes',
  'context',
  'watch',
  'sources',
];

/** Where the author's own words may stand. */
const AUTHORED: readonly SectionName[] = ['bottom_line', 'context', 'assessment'];

/** The sections as the spec asks for them, or the document's own. */
export function readSections(spec: WrittenSpec): readonly SectionSpec[] {
  const own = spec.kind === 'digest' ? DIGEST_SECTIONS : DEFAULT_SECTIONS;
  return (spec.sections ?? own).map(readSection);
}

/** No section twice; an assessment is always the author's own text; `from` is of quotes alone. */
export function sectionProblems(spec: SoundSpec): readonly Finding[] {
  const seen = new Set<string>();
  return spec.sections.flatMap((written, index) => {
    if (written === undefined) return [];
    const section = readSection(written);
    const at = (message: string): Finding => ({ path: ['sections', index], message: `sections[${index}]: ${message}` });
    const findings: Finding[] = [];
    if (seen.has(section.name)) findings.push(at(`${section.name} is there already`));
    seen.add(section.name);
    const other = ofOtherKind(section.name, spec.kind ?? 'brief');
    if (other !== undefined) findings.push(at(other));
    if (section.trends !== undefined && section.name !== 'stories')
      findings.push(at('trends mark stories, so they belong to stories'));
    if ((section.order !== undefined || section.drop !== undefined) && section.name !== 'stories')
      findings.push(at('order and drop name stories, so they belong to stories; single sentences are under review'));
    if (section.name === 'assessment' && section.text === undefined) {
      findings.push(at('assessment is the author’s own judgement; write it as assessment: | with your text below'));
    }
    if (section.from !== undefined && section.name !== 'quotes')
      findings.push(at('from picks speakers, so it belongs to quotes'));
    if (section.text !== undefined && !AUTHORED.includes(section.name)) {
      const places = AUTHORED.filter((name) => ofOtherKind(name, spec.kind ?? 'brief') === undefined).join(', ');
      findings.push(at(`${section.name} is made of the sources’ words; your own belong into ${places}`));
    }
    return findings;
  });
}

type Written = NonNullable<WrittenSpec['sections']>[number];

function readSection(written: Written | SectionName): SectionSpec {
  if (typeof written === 'string') return { name: written };
  const [name, value] = Object.entries(written)[0] as [SectionName, string | null | Record<string, unknown>];
  if (value === null) return { name };
  if (typeof value === 'string') return { name, text: value };
  const { max, words, heading, text } = value as { max?: number; words?: number; heading?: string; text?: string };
  const { from, sources } = value as { from?: string | string[]; sources?: string | string[] };
  const { trends, order, drop } = value as {
    trends?: Record<string, Trend>;
    order?: string | string[];
    drop?: string | string[];
  };
  return {
    name,
    ...(text === undefined ? {} : { text }),
    ...(max === undefined ? {} : { max }),
    ...(words === undefined ? {} : { words }),
    ...(from === undefined ? {} : { from: [from].flat() }),
    ...(sources === undefined ? {} : { sources: [sources].flat() }),
    ...(heading === undefined ? {} : { heading }),
    ...(trends === undefined ? {} : { trends }),
    ...(order === undefined ? {} : { order: [order].flat() }),
    ...(drop === undefined ? {} : { drop: [drop].flat() }),
  };
}
