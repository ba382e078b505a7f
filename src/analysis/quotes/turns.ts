import type { Span } from '../../types/span.js';

/** How a language labels the turns of an interview or a briefing, lower case; everyone else is labelled by name or office. */
interface TurnLabels {
  /** Labels of whoever asks. */
  readonly asks: readonly string[];
  /** Labels of whoever answers, that name nobody. */
  readonly answers: readonly string[];
}

const list = (words: string): readonly string[] => words.trim().split(/\s*,\s*/);

export const TURN_LABELS: Readonly<Record<string, TurnLabels>> = {
  en: { asks: list('q, question, reporter'), answers: list('a, answer') },
  de: { asks: list('frage, f, reporter, journalist'), answers: list('antwort, a') },
  fr: { asks: list('question, q, journaliste'), answers: list('réponse, r') },
  es: { asks: list('pregunta, p, periodista'), answers: list('respuesta, r') },
  ru: { asks: list('вопрос, журналист, корреспондент'), answers: list('ответ') },
  ar: { asks: list('سؤال, س, صحفي'), answers: list('جواب, ج') },
  zh: { asks: list('记者, 記者, 问, 問'), answers: list('答') },
  ja: { asks: list('記者, 問'), answers: list('答') },
  ko: { asks: list('기자, 문, 질문'), answers: list('답, 답변') },
};

/** A paragraph that opens with a label and a colon. */
export interface Turn {
  readonly paragraph: number;
  readonly label: Span;
  readonly words: Span;
  /** `asks` and `answers` name nobody. */
  readonly by: 'asks' | 'answers' | 'name';
}

/** A label is short and holds no mark; the words follow its colon. */
const TURN = /^([\p{L}\p{N}][^.,;:：!?“”"«»„「」()\n]{0,39}?)\s?[:：]\s*(?=\S)/u;

/** The turns of an interview: none where no question's label is followed by a paragraph with a label of its own. */
export function interviewTurns(text: string, paragraphs: readonly Span[], language: string): readonly Turn[] {
  const labels = TURN_LABELS[language.toLowerCase().split('-')[0]!];
  if (labels === undefined) return [];
  const turns = paragraphs.flatMap((span, paragraph): Turn[] => turnOf(text, span, paragraph, labels));
  const questioned = turns.some(({ by, paragraph }, at) => {
    const next = turns[at + 1];
    return by === 'asks' && next?.paragraph === paragraph + 1 && next.by !== 'asks';
  });
  return questioned ? turns : [];
}

function turnOf(text: string, { start, end }: Span, paragraph: number, { asks, answers }: TurnLabels): Turn[] {
  const match = TURN.exec(text.slice(start, Math.min(end, start + 60)));
  if (match === null) return [];
  const label = match[1]!.toLowerCase();
  const by = asks.includes(label) ? 'asks' : answers.includes(label) ? 'answers' : 'name';
  return [
    {
      paragraph,
      label: { start, end: start + match[1]!.length },
      words: { start: start + match[0].length, end },
      by,
    },
  ];
}
