import type { Wording } from './wording.js';

export const de: Wording = {
  related: [/^\W{0,3}(?:lesen sie (?:auch|mehr)|mehr zum thema|auch interessant|das könnte sie auch interessieren)\b/i],
  invitations: [/\bfolgen sie (?:uns|mir)\b|\bhier klicken\b|\bunsere app\b/i],
  prompts: [
    /\bnewsletter\b.{0,60}(?:abonnieren|anmelden|bestellen|postfach)|\bjetzt (?:abonnieren|anmelden|registrieren)\b|\bkostenlos (?:testen|registrieren)\b/i,
  ],
  credits: [/^(?:quelle|anmerkung der redaktion|schlagworte|themen)\s*:/i, /^mit material (?:von|der)\b/i],
  captions: [/\b(?:foto|fotos|bild|bildquelle|archivbild|symbolbild|grafik)\s*(?:von)?\s*[:©|]/i],
  biographies: [
    /^(?:\p{Lu}[\p{L}.'’-]+\s+){1,4}(?:ist|war|arbeitet|schreibt|berichtet)\s+(?:als|für|über|seit|redakteur|reporter|korrespondent|autor|freie)/u,
  ],
  bylines: [/^(?:von|ein kommentar von|eine analyse von|text)\s*:?\s+\p{Lu}/iu, /\bveröffentlicht von\b/i],
  helpers: [
    /^(?:fotos?|bilder|illustration(?:en)?|redaktion|bearbeitet|mitarbeit|videos?|grafik(?:en)?) ?(?:von|:)\s*/i,
  ],
  rights: [/\balle rechte vorbehalten\b|\bnachdruck nur mit\b/i],
  comments: [],
  endings: [/^(?:mehr zum thema|lesen sie auch|über den autor|über die autorin|kommentare|schlagworte)\b/i],
  buttons: 'teilen drucken merken kommentare kommentieren vorlesen speichern'.split(' '),
  dateWords:
    'veröffentlicht aktualisiert stand zuletzt am um uhr den vom montag dienstag mittwoch donnerstag freitag samstag sonntag lesezeit minuten'.split(
      ' ',
    ),
};
