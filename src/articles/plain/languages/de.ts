import { listed, type Vocabulary } from '../vocabulary.js';

export const de: Vocabulary = {
  chrome: listed(`
    zum inhalt springen | zum hauptinhalt springen | zur navigation springen | menü | startseite | suche
    suchen | anmelden | login | registrieren | abo | abonnieren | jetzt abonnieren | newsletter | e-paper
    drucken | teilen | artikel teilen | merken | auf die merkliste | vorlesen | anhören | artikel anhören
    schriftgröße | schließen | nach oben | zum seitenanfang | anzeige | werbung | mehr zum thema | mehr
    mehr anzeigen | weiterlesen | weiter | zurück | meistgelesen | meistgelesene artikel | neueste artikel
    lesen sie auch | auch interessant | das könnte sie auch interessieren | empfohlen | kommentare
    kommentieren | kommentar schreiben | politik | ausland | inland | wirtschaft | gesellschaft | kultur | sport
    wissen | meinung | panorama | reise | video | videos | bilder | wetter | impressum | datenschutz | agb
    kontakt | über uns | link kopieren | per mail | per e-mail | feedback | themen | schlagwörter
    alle akzeptieren | alle ablehnen | einstellungen | zustimmen | live | eilmeldung | regional | international
    archiv
  `),
  chromeOpeners: listed(`
    lesen sie auch | lesen sie hier | mehr zum thema | mehr zu  | folgen sie uns | lesezeit | lesedauer
    startseite > | sie sind hier | schlagworte: | themen: | zur startseite | auf facebook | auf twitter
    kommentare ( | quelle: | video:
  `),
  sitePhrases: listed(`
    verwenden cookies | nutzt cookies | nutzen cookies | unseren newsletter | unser newsletter
    datenschutzerklärung | nutzungsbedingungen | jetzt abonnieren | jetzt anmelden | kostenlos registrieren
    ad-blocker | adblocker | javascript aktivieren | folgen sie uns | unsere app | in ihr postfach
  `),
  rights: listed(`
    alle rechte vorbehalten | vervielfältigung | nachdruck nur mit | weiterverbreitung
  `),
  related: listed(`
    mehr zum thema | lesen sie auch | auch interessant | das könnte sie auch interessieren | meistgelesen
    meistgelesene artikel | neueste artikel | verwandte artikel | empfohlene artikel
  `),
  captions: listed(`
    foto: | bild: | bildquelle: | archivbild: | symbolbild: | bildrechte: | (foto: | fotos:
  `),
  creditSigns: /^(?:von|ein|eine|autor|autorin)\b|^[^—–]{2,60}\s[—–-]\s/i,
  bylines: [
    /^(?:von|ein bericht von|ein kommentar von|eine analyse von|autor|autorin)\s{0,3}:?\s{1,3}(?<names>\p{Lu}[^|•·()\d@,]{1,60}?(?: und \p{Lu}[^|•·()\d@,]{1,40})?)(?:,\s.{0,60}|\s{0,3}[|•·(@].{0,80})?$/iu,
  ],
  openers: [
    /^(?<dateline>\p{Lu}[\p{L} ./-]{1,40} \((?<outlet>[\p{L}/. ]{2,20})\))\s{0,3}[—–-]\s{1,3}(?=[\p{Lu}\d“"‘'«„])/u,
    /^(?<dateline>\p{Lu}[\p{L}/-]{1,30}(?: \p{L}[\p{L}/-]{1,20}){0,2})\.? [—–] (?=[\p{Lu}\d„“"])/u,
  ],
  press: ['zeitung', 'nachrichten', 'anzeiger', 'tageblatt', 'rundschau'],
  published: ['veröffentlicht', 'stand', 'veröffentlicht am', 'erschienen', 'erstellt', 'erschienen am', 'datum'],
  modified: ['aktualisiert', 'zuletzt aktualisiert', 'letzte aktualisierung', 'update', 'aktualisiert am'],
  months: [
    'januar|jan|jänner',
    'februar|feb',
    'märz|mär',
    'april|apr',
    'mai',
    'juni|jun',
    'juli|jul',
    'august|aug',
    'september|sept|sep',
    'oktober|okt',
    'november|nov',
    'dezember|dez',
  ],
};
