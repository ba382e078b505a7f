import { listed, type Vocabulary } from '../vocabulary.js';

export const es: Vocabulary = {
  chrome: listed(`
    ir al contenido | saltar al contenido | menú | inicio | portada | buscar | iniciar sesión | entrar | acceder
    registrarse | regístrate | suscríbete | suscribirse | suscripción | boletines | boletín | imprimir
    compartir | comparte | compartir en facebook | compartir en twitter | enviar por correo | copiar enlace
    copiar link | guardar | escuchar | cerrar | subir | volver arriba | ir arriba | publicidad | anuncio
    te puede interesar | también te puede interesar | más noticias | lo más leído | lo más visto | más leídas
    últimas noticias | última hora | relacionado | relacionados | noticias relacionadas | ver más | leer más
    ver todo | siguiente | anterior | comentarios | comentar | política | internacional | mundo | economía
    sociedad | cultura | deportes | ciencia | opinión | tecnología | vídeos | videos | fotos | el tiempo
    aviso legal | contacto | quiénes somos | política de privacidad | política de cookies | aceptar
    aceptar todo | rechazar | rechazar todo | configurar | mapa del sitio | tamaño de letra | españa | américa
    etiquetas | archivado en | en vivo | en directo
  `),
  chromeOpeners: listed(`
    lee también | lea también | leer también | lea además | te recomendamos | más información: | síguenos
    siga leyendo | tiempo de lectura | etiquetas: | temas: | archivado en | inicio > | portada > | compartir en
    ver también | minutos de lectura | comentarios (
  `),
  sitePhrases: listed(`
    utilizamos cookies | utiliza cookies | usamos cookies | nuestro boletín | nuestra newsletter
    política de privacidad | suscríbete | suscríbase | regístrate | tu correo | bloqueador de anuncios
    síguenos en | términos y condiciones | descarga nuestra app | solo para suscriptores
  `),
  rights: listed(`
    todos los derechos reservados | derechos reservados | prohibida la reproducción | prohibida su reproducción
    reproducción total o parcial
  `),
  related: listed(`
    te puede interesar | también te puede interesar | más noticias | lo más leído | lo más visto | más leídas
    últimas noticias | relacionado | relacionados | noticias relacionadas | recomendados
    artículos relacionados
  `),
  captions: listed(`
    foto: | imagen: | fotografía: | foto de archivo: | crédito: | (foto
  `),
  creditSigns: /^(?:por|escrito|redactado|autora?)\b|\)\.?\s{0,3}[—–-]/i,
  bylines: [
    /^(?:por|escrito por|redactado por|autora?)\s{0,3}:?\s{1,3}(?<names>\p{Lu}[^|•·()\d@,]{1,60}?(?: y \p{Lu}[^|•·()\d@,]{1,40})?)(?:,\s.{0,60}|\s{0,3}[|•·(@].{0,80})?$/iu,
  ],
  openers: [
    /^(?<dateline>\p{Lu}[\p{L} .,]{1,40}(?:\d{1,2} (?:de )?\p{L}{3,10})? ?\((?<outlet>[\p{L}/. ]{2,20})\))\.?\s{0,3}[—–-]\s{0,3}(?=[\p{Lu}\d“"‘'«„])/u,
  ],
  press: ['gaceta', 'diario', 'periódico'],
  published: ['publicado', 'publicado el', 'creado', 'fecha', 'publicada', 'publicada el'],
  modified: ['actualizado', 'actualizado el', 'actualizada', 'actualización', 'última actualización', 'modificado'],
  months: [
    'enero|ene',
    'febrero|feb',
    'marzo|mar',
    'abril|abr',
    'mayo|may',
    'junio|jun',
    'julio|jul',
    'agosto|ago',
    'septiembre|setiembre|sept|sep',
    'octubre|oct',
    'noviembre|nov',
    'diciembre|dic',
  ],
};
