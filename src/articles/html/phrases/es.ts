import type { Wording } from './wording.js';

export const es: Wording = {
  related: [
    /^\W{0,3}(?:lee (?:también|más)|leer más|te puede interesar|le puede interesar|más información|ver también|noticias relacionadas)\b/i,
  ],
  invitations: [/\bhaz clic\b|\bsíguenos en\b|\bdescarga (?:nuestra|la) app\b/i],
  prompts: [
    /\b(?:suscríbete|suscríbase|regístrate)\b|\bnewsletter\b.{0,60}(?:recib|suscr|correo)|\bboletín\b.{0,60}(?:recib|suscr|correo)|\bya eres suscriptor\b/i,
  ],
  credits: [/^(?:fuente|etiquetas|temas|archivado en)\s*:/i, /^con información de\b/i],
  captions: [/\b(?:foto|fotos|imagen|crédito|fotografía)\s*(?:de archivo|cortesía)?\s*[:©|]/i],
  biographies: [
    /^(?:\p{Lu}[\p{L}.'’-]+\s+){1,4}es (?:periodista|corresponsal|reporter|redactor|editor|columnista|profesor|autor)/u,
  ],
  bylines: [/^por\s*:?\s+\p{Lu}/iu, /\b(?:publicado|escrito) por\b/i],
  helpers: [
    /^(?:fotos?|fotografías?|imágenes|ilustraci(?:ón|ones)|edición|vídeos?|gráficos?|con la colaboración) (?:de|por)\s+/i,
  ],
  rights: [/\btodos los derechos\b|\bprohibida (?:su|la) reproducción\b/i],
  comments: [],
  endings: [
    /^(?:te puede interesar|lee también|más noticias|comentarios|sobre el autor|lo más (?:leído|visto)|noticias relacionadas)\b/i,
  ],
  buttons: 'compartir imprimir guardar comentarios comentar escuchar correo'.split(' '),
  dateWords: 'publicado actualizado el de del a las lunes martes miércoles jueves viernes sábado domingo hrs'.split(
    ' ',
  ),
};
