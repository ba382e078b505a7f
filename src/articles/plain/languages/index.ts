import type { Vocabulary } from '../vocabulary.js';
import { ar } from './ar.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { it } from './it.js';
import { ja } from './ja.js';
import { ko } from './ko.js';
import { pt } from './pt.js';
import { ru } from './ru.js';
import { zh } from './zh.js';

/** Every language's vocabulary. All are asked of every text: a page's chrome is often in another language than its words. */
export const VOCABULARIES: readonly Vocabulary[] = [en, ko, ja, zh, de, fr, es, pt, it, ru, ar];
