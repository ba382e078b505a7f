import type { Spec } from '../types/spec.js';

const TITLE_WORDS = 12;
const ASSESSMENT_WORDS = 60;
/** The fixed words of likelihood (ICD 203). */
const LIKELIHOOD = /\b(?:almost no chance|very unlikely|unlikely|roughly even|likely|very likely|almost certain)\b/i;

/** What a careful editor would remark; none of it stops a build. */
export function specWarnings(spec: Spec): readonly string[] {
  const words = (text: string) => text.split(/\s+/).filter(Boolean).length;
  const warnings: string[] = [];
  const title = words(spec.title);
  if (title > TITLE_WORDS) warnings.push(`the title has ${title} words; ${TITLE_WORDS} or fewer fit two lines`);
  if (title < 4) warnings.push('the title names a topic; say what is found');
  const assessment = spec.sections.find(({ name }) => name === 'assessment')?.text;
  if (assessment !== undefined) {
    if (words(assessment) > ASSESSMENT_WORDS)
      warnings.push(`the assessment has ${words(assessment)} words, over its ${ASSESSMENT_WORDS}`);
    const mixed = assessment
      .split(/(?<=[.!?])\s+/)
      .some((sentence) => LIKELIHOOD.test(sentence) && /\bconfidence\b/i.test(sentence));
    if (mixed) warnings.push('the assessment gives likelihood and confidence in one sentence; part them');
  }
  return warnings;
}
