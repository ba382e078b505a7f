import { listed, type Vocabulary } from '../vocabulary.js';

export const it: Vocabulary = {
  chrome: listed(`
    vai al contenuto | salta al contenuto | menu | menù | cerca | ricerca | accedi | entra | registrati | abbonati | abbonamenti | newsletter | stampa
    condividi | invia per email | copia link | salva | ascolta | ascolta l'articolo | chiudi | torna su | torna all'inizio | pubblicità | annuncio
    leggi anche | leggi di più | leggi tutto | vedi anche | vedi tutti | i più letti | più letti | ultime notizie | ultim'ora | notizie correlate
    articoli correlati | correlati | successivo | precedente | commenti | commenta | politica | mondo | esteri | internazionale | economia | società | cultura
    sport | scienza | opinioni | tecnologia | video | foto | meteo | contatti | chi siamo | privacy | informativa privacy | condizioni d'uso | accetta
    accetta tutti | rifiuta | mappa del sito | dimensione testo | in diretta | italia | argomenti
  `),
  chromeOpeners: listed(`
    leggi anche | leggi tutto | vedi anche | per saperne di più | seguici | tempo di lettura | tag: | argomenti: | home > | condividi su | commenti (
  `),
  sitePhrases: listed(`
    utilizziamo i cookie | usiamo i cookie | utilizza cookie | nostra newsletter | informativa privacy | abbonati ora | tua email | seguici su
    scarica la nostra app | riservato agli abbonati
  `),
  rights: listed('tutti i diritti riservati | diritti riservati | riproduzione riservata | vietata la riproduzione'),
  related: listed(
    'leggi anche | vedi anche | i più letti | più letti | ultime notizie | notizie correlate | articoli correlati | correlati | consigliati',
  ),
  captions: listed('foto: | immagine: | fotografia: | crediti: | (foto | didascalia:'),
  creditSigns: /^(?:di|a cura|scritto|autore|autrice)\b|\)\s{0,3}[—–-]/i,
  bylines: [
    /^(?:di|a cura di|scritto da|autore|autrice)\s{0,3}:?\s{1,3}(?<names>\p{Lu}[\p{L}'’.-]*(?: \p{L}[\p{L}'’.-]*){1,3}(?: e \p{Lu}[\p{L}'’.-]*(?: \p{L}[\p{L}'’.-]*){1,3})?)(?:\s{0,3}[|•·(@].{0,80})?$/iu,
  ],
  openers: [
    /^(?<dateline>\p{Lu}[\p{L} .,]{1,40}(?:\d{1,2} \p{L}{3,10})? ?\((?<outlet>[\p{L}/. ]{2,20})\))\s{0,3}[—–-]\s{0,3}(?=[\p{Lu}\d“"‘'«„])/u,
  ],
  press: ['corriere', 'giornale', 'gazzetta'],
  published: ['pubblicato', 'pubblicato il', 'pubblicata il', 'data'],
  modified: ['aggiornato', 'aggiornato il', 'ultimo aggiornamento', 'modificato il'],
  months: [
    'gennaio|gen',
    'febbraio|feb',
    'marzo|mar',
    'aprile|apr',
    'maggio|mag',
    'giugno|giu',
    'luglio|lug',
    'agosto|ago',
    'settembre|set',
    'ottobre|ott',
    'novembre|nov',
    'dicembre|dic',
  ],
};
