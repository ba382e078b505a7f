import type { OwnWords } from './own-words-shape.js';

export const fr = {
  words: [
    'Relu par',
    'Note de synthèse',
    'L’essentiel',
    'Faits principaux',
    'Dans leurs mots',
    'Contexte',
    'Appréciation',
    'À suivre',
    'Sources',
    'De',
    'Date',
    'Pour',
    'Référence',
    'Informations au',
    'sans date',
    'contesté',
    'Non lu',
    'Preuves',
  ],
  page: ['Page', 'sur'],
  author: ['le jugement de l’auteur', 'les mots de l’auteur'],
  edited: ['reformulé par l’auteur', 'notre traduction'],
  speaker: ['locuteur nommé par l’auteur'],
  outlets: /^\d{1,3} médias$/,
} as const satisfies OwnWords;
