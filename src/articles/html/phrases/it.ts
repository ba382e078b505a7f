import type { Wording } from './wording.js';

export const it: Wording = {
  related: [/^\W{0,3}(?:leggi anche|vedi anche|per approfondire|articoli correlati)\b/i],
  invitations: [/\bclicca qui\b|\bseguici su\b|\bscarica (?:la nostra|l['’])\s?app/i],
  prompts: [/\b(?:iscriviti|abbonati)\b.{0,60}|\bsei già abbonato\b/i],
  credits: [/^(?:fonte|tag|argomenti)\s*:/i],
  captions: [/\b(?:foto|immagine|credit[io]?)\s*(?:di archivio)?\s*[:©|]/i],
  biographies: [
    /^(?:\p{Lu}[\p{L}.'’-]+\s+){1,4}è (?:un['’]?\s?|una )?(?:giornalista|corrispondente|reporter|redattore|editorialista|professore|autore)/u,
  ],
  bylines: [/^(?:di|a cura di)\s*:?\s+\p{Lu}/iu, /\b(?:pubblicato|scritto) da\b/i],
  helpers: [/^(?:foto|fotografie|immagini|illustrazioni|montaggio|video|grafica) (?:di|a cura di)\s+/i],
  rights: [/\btutti i diritti riservati\b|\briproduzione riservata\b/i],
  comments: [],
  endings: [/^(?:leggi anche|articoli correlati|commenti|sull['’]autore|i più letti)/i],
  buttons: 'condividi stampa salva commenti commenta ascolta'.split(' '),
  dateWords: 'pubblicato aggiornato il alle ore lunedì martedì mercoledì giovedì venerdì sabato domenica'.split(' '),
};
