import type { OwnWords } from './own-words-shape.js';

export const es = {
  words: [
    'Revisado por',
    'Nota informativa',
    'Lo esencial',
    'Hechos principales',
    'En sus palabras',
    'Contexto',
    'Valoración',
    'Próximos hechos',
    'Fuentes',
    'De',
    'Fecha',
    'Para',
    'Referencia',
    'Información al',
    'sin fecha',
    'en disputa',
    'No leído',
    'Pruebas',
  ],
  page: ['Página', 'de'],
  author: ['el juicio del autor', 'palabras del autor'],
  edited: ['redacción del autor', 'traducción nuestra'],
  speaker: ['hablante nombrado por el autor'],
  outlets: /^\d{1,3} medios$/,
} as const satisfies OwnWords;
