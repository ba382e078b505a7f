import type { Language } from '../language.js';
import { forms, list, numbered, phrases, same } from './list.js';

export const es: Language = {
  tag: 'es',
  direction: 'ltr',
  quoteMarks: [
    ['“', '”'],
    ['«', '»'],
    ['"', '"'],
    ['‘', '’'],
  ],
  abbreviations: list(
    'sr. sra. srta. dr. dra. gral. ee. uu. ee.uu. etc. pág. núm. art. av. ud. uds. ene. feb. abr. ago. sept. oct. nov. dic.',
  ),
  stopWords: list(`
    a al algo ante antes aquel aunque cada como con contra cual cuando de del desde donde dos durante e el él ella ellas ellos en entre
    era es esa ese eso esta está están este esto estos fue fueron ha hace han hasta hay la las le les lo los más me mi mientras muy nada
    ni no nos o os otra otro para pero poco por porque que qué quien se sea según ser si sí sido sin sobre son su sus también tan te
    tiene tienen todo todos tras tu un una unas uno unos y ya yo`),
  connectives: phrases(
    'Además, Asimismo, Sin embargo, No obstante, Por otra parte, Por su parte, Mientras tanto, En este sentido, También',
  ),
  backward: list(
    'él ella ellos ellas este esta esto estos estas ese esa eso esos aquel aquello así pero y o pues allí',
  ),
  leaning: {
    articles: list('el la los las este esta estos estas ese esa esos esas aquel aquella'),
    general: true,
    narrowing: list('de del que quien cuyo cuya donde entre'),
    placing: list('en a al cerca contra para sobre con por'),
    singling: list('primer primera primeros primeras último última único única mayor más'),
    known: list(`
      presidente presidenta gobierno ejército policía parlamento oposición mundo oeste este norte sur capital semana mes año día mañana
      tarde noche fin país economía`),
    pronouns: list('él ella ellos ellas le les su sus suyo suya'),
    speaking: list('yo Yo nosotros Nosotros nuestro Nuestro nuestra Nuestra nuestros nuestras nos mi Mi mis'),
    adding: phrases('también, asimismo, además, a su vez, otro, otra, en cambio'),
    heads: phrases('juntos, juntas, en total, en conjunto, antes, después, luego, allí, aquí'),
    correcting: phrases('y no, en lugar de'),
  },
  sayVerbs: list(`
    dijo afirmó declaró señaló aseguró explicó añadió indicó subrayó destacó anunció advirtió insistió respondió recordó manifestó
    sostuvo expresó dice afirma señala asegura explica añade`),
  ahead: phrases(
    'será, serán, debe, deben, deberá, previsto, prevista, previstos, próximo, próxima, va a, van a, tendrá, celebrará',
  ),
  beforeYears: list('en desde hasta de'),
  beforeMonths: list('en desde hasta'),
  relativePeriods: {
    'la semana pasada': ['week', -1],
    'la próxima semana': ['week', 1],
    'el mes pasado': ['month', -1],
    'el próximo mes': ['month', 1],
    'el año pasado': ['year', -1],
    'el próximo año': ['year', 1],
  },
  numbers: {
    decimal: ',',
    words: numbered('dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince', 2, 1),
    scales: { mil: 1e3, millón: 1e6, millones: 1e6 },
    units: {
      ...same('%', 'por ciento'),
      ...same('EUR', 'euros, de euros'),
      ...same('USD', 'dólares, de dólares'),
      ...same('km', 'km, kilómetros'),
      ...same('t', 'toneladas'),
      ...same('d', 'días'),
      ...same('week', 'semanas'),
      ...same('month', 'meses'),
      ...same('year', 'años'),
    },
  },
  months: forms(
    'enero/ene febrero/feb marzo/mar abril/abr mayo junio/jun julio/jul agosto/ago septiembre/setiembre/sept octubre/oct noviembre/nov diciembre/dic',
  ),
  weekdays: forms('lunes martes miércoles jueves viernes sábado domingo'),
  relativeDays: { hoy: 0, ayer: -1, anteayer: -2, mañana: 1 },
};
