import type { Wording } from './wording.js';

export const fr: Wording = {
  related: [/^\W{0,3}(?:lire aussi|à lire aussi|lire également|voir aussi|sur le même sujet)\b/i],
  invitations: [/\bcliquez ici\b|\bsuivez-nous\b|\btéléchargez (?:notre|l['’])\s?app/i],
  prompts: [
    /\bnewsletter\b.{0,60}(?:inscri|abonn|recev)|\b(?:abonnez|inscrivez)-vous\b|\bdéjà abonné\b|\bréservé aux abonnés\b/i,
  ],
  credits: [/^(?:source|mots-clés|note de la rédaction)\s*:/i, /^\(?avec (?:afp|reuters|ap)\b/i],
  captions: [/\b(?:photo|photos|image|crédit|crédits)\s*(?:d['’]archives)?\s*[:©|]/i],
  biographies: [
    /^(?:\p{Lu}[\p{L}.'’-]+\s+){1,4}est (?:journaliste|correspondant|reporter|rédact|éditorialiste|professeur|auteur|chercheu)/u,
  ],
  bylines: [/^(?:par|propos recueillis par)\s*:?\s+\p{Lu}/iu, /\bpublié par\b/i],
  helpers: [/^(?:photos?|photographies|images|illustrations?|édition|vidéos?|infographies?) (?:de|par)\s+/i],
  rights: [/\btous droits réservés\b/i],
  comments: [],
  endings: [/^(?:lire aussi|à lire aussi|sur le même sujet|commentaires|à propos de l['’]auteur|les plus lus)/i],
  buttons: 'partager imprimer enregistrer commenter commentaires réagir écouter'.split(' '),
  dateWords:
    'publié mis à jour le modifié lundi mardi mercredi jeudi vendredi samedi dimanche lecture min minutes'.split(' '),
};
