/** Marks that open speech, with those that close it, of another shape too where writers mix them. */
const OPENING: Readonly<Record<string, string>> = {
  '„': '“”"',
  '“': `”"“'`,
  '«': '»',
  '‹': '›',
  '「': '」',
  '『': '』',
  '‘': "’'",
};
/** Marks that open speech in one place and close it in another. */
const EITHER: Readonly<Record<string, string>> = {
  '"': '"”“',
  "'": "'’",
  '`': "'`",
  '”': '”“"',
  '’': "’'",
  '»': '«»',
  '›': '‹›',
};
/** What stands before a mark that opens. */
const LEADS_IN = /(?:^|[\s([{—–―:：-]|["'“„«»‹›”‘’「『`])$/u;
/** The name of whoever speaks at a paragraph's head, with its colon, or a dash. */
const TURN = /(?:^|\n)\s*(?:[^.!?。！？\n]{1,60}[:：]|[—–―-])\s*$/u;
const TURN_ENDS = /^\s*(?:\n|$)|^,?\s*[—–―]/u;
const SENTENCE_ENDS = /[.!?…؟۔。！？"'”’»“)\]」』]$/u;
/** A stop or a comma may stand between the words and the closing mark; a paragraph of a longer speech closes without one. */
const CLOSES = /^[\s,.…!?;:،؟。、，！？]*?(["“”«»‹›」』]|['’`](?!\p{Script=Latin}))/u;
const PARAGRAPH_ENDS = /^[\s.…!?]*?(?:\n|$)/u;

/** What is wrong with a quote's bounds: speech stands from an opening mark to its closing one, or is a speaker's turn. */
export function wrongSpeech(text: string, start: number, end: number): string | undefined {
  const from = start + text.slice(start, end).search(/\S/);
  const before = text.slice(0, from);
  const behind = text.slice(text.slice(0, end).trimEnd().length);
  const closing = closingOf(before);
  if (closing === undefined) {
    if (!TURN.test(before)) return 'it does not stand in quotation marks';
    return SENTENCE_ENDS.test(text.slice(0, end).trimEnd()) || TURN_ENDS.test(behind) ? undefined : CUT;
  }
  const [, mark] = CLOSES.exec(behind) ?? [];
  return (mark !== undefined && closing.includes(mark[0]!)) || PARAGRAPH_ENDS.test(behind) ? undefined : CUT;
}

const CUT = 'it ends before the speech that it quotes';

/** The marks that close the speech which opens at the end of these words; undefined where none opens. */
function closingOf(before: string): string | undefined {
  const bare = before.trimEnd();
  const mark = bare.at(-1) ?? '';
  const lead = bare.slice(0, -1);
  const touches = bare.length === before.length;
  const only = OPENING[mark];
  if (only !== undefined) return touches || LEADS_IN.test(lead) ? only : undefined;
  const either = EITHER[mark];
  if (either === undefined || !touches) return undefined;
  return LEADS_IN.test(lead) || (mark === '"' && isOddInParagraph(bare)) ? either : undefined;
}

/** Whether the straight mark at the end is the first, the third … of its paragraph. */
function isOddInParagraph(words: string): boolean {
  return (words.slice(words.lastIndexOf('\n') + 1).match(/"/g) ?? []).length % 2 === 1;
}
