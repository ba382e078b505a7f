/** Words that turn round what follows, leave it open or say who claims it, in any language. */
const TURNING = new RegExp(
  [
    '^(?:no|not|never|none|nor|neither|without|unless|if|only|except|says?|said|warn(?:s|ed|ing)?|fakes?|hoax)$',
    '^(?:den(?:y|ies|ied|ials?)$|claim|alleg|accus|reject|refus|refut|disput|doubt|rumou?r|false|reports?$|reported|confirm|unconfirm)',
    '^(?:nicht|nie|niemals|ohne|falls|wenn|sofern)$|^(?:kein|angeblich|mutmaßlich|bestreite|dementi|gerücht|falsch)',
    '^(?:pas|sans|jamais|aucune?|si|sauf|nient|nie)$|^(?:démen|rumeur|fau(?:x|sses?)$)',
    '^(?:sin|nunca|jamás|fals[oa]s?)$|^(?:ning[uú]n|nieg|desm[ei]nt|desmient|rumor)',
    '^(?:не|нет|без|если)$|^(?:ложь|опроверг)',
  ].join('|'),
  'iu',
);

/** Whether a word at the head of a sentence makes something else of what follows, so that it is no dateline's. */
export function isTurning(word: string): boolean {
  return TURNING.test(word);
}
