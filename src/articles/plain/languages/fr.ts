import { listed, type Vocabulary } from '../vocabulary.js';

export const fr: Vocabulary = {
  chrome: listed(`
    aller au contenu | aller au contenu principal | menu | accueil | rechercher | recherche | se connecter
    connexion | s'identifier | s'inscrire | s’inscrire | s'abonner | s’abonner | abonnez-vous | je m’abonne
    je m'abonne | newsletter | newsletters | imprimer | partager | partager cet article | envoyer par e-mail
    envoyer par mail | copier le lien | enregistrer | sauvegarder | écouter | écouter cet article
    lire plus tard | offrir | offrir cet article | fermer | haut de page | retour en haut | publicité
    la suite après cette publicité | à lire aussi | lire aussi | à voir aussi | sur le même sujet | les plus lus
    les plus lues | articles les plus lus | dernières actualités | à la une | en direct | direct | voir plus
    voir tout | lire la suite | suivant | précédent | commentaires | commenter | réagir | politique
    international | monde | économie | société | culture | sport | sports | sciences | idées | opinions | débats
    planète | vidéos | vidéo | photos | podcasts | météo | mentions légales | contact | contactez-nous
    qui sommes-nous | cgu | cgv | politique de confidentialité | gestion des cookies | tout accepter
    tout refuser | continuer sans accepter | paramétrer | plan du site | taille du texte | europe | asie
    afrique | amériques | moyen-orient | favoris | archives | tags
  `),
  chromeOpeners: listed(`
    lire aussi | à lire aussi | lire également | lire : | temps de lecture | temps de lecture : | partager sur
    suivez-nous | article réservé | il vous reste | mots-clés | accueil > | accueil / | vous êtes ici
    voir aussi | tags : | thèmes : | lecture  | commentaires (
  `),
  sitePhrases: listed(`
    utilisons des cookies | utilise des cookies | notre newsletter | nos newsletters
    politique de confidentialité | conditions générales d'utilisation | abonnez-vous | inscrivez-vous
    votre boîte mail | réservé aux abonnés | désactiver votre bloqueur | bloqueur de publicité
    activer javascript | suivez-nous sur | téléchargez notre application
  `),
  rights: listed(`
    tous droits réservés | reproduction interdite | droits de reproduction | toute reproduction
  `),
  related: listed(`
    à lire aussi | lire aussi | sur le même sujet | les plus lus | les plus lues | articles les plus lus
    dernières actualités | à voir aussi | articles liés | nos lecteurs ont lu ensuite | dans la même rubrique
  `),
  captions: listed(`
    photo : | photo: | crédit photo : | crédit : | légende : | (photo | © photo
  `),
  creditSigns: /^(?:par|de notre|propos|auteur)\b|\)\s{0,3}[—–-]/i,
  bylines: [
    /^(?:par|de notre correspondante?|propos recueillis par|auteur)\s{0,3}:?\s{1,3}(?<names>\p{Lu}[^|•·()\d@,]{1,60}?(?: et \p{Lu}[^|•·()\d@,]{1,40})?)(?:,\s.{0,60}|\s{0,3}[|•·(@].{0,80})?$/iu,
  ],
  openers: [
    /^(?<dateline>\p{Lu}[\p{L}'’ .,-]{1,40}(?:\d{1,2}\p{L}{0,3} \p{L}{3,10})? ?\((?<outlet>[\p{L}/. ]{2,20})\))\s{0,3}[—–-]\s{1,3}(?=[\p{Lu}\d“"‘'«„])/u,
  ],
  press: ['journal', 'gazette', 'dépêche'],
  published: [
    'publié',
    'publié le',
    'publiée le',
    'mis en ligne',
    'mis en ligne le',
    'paru le',
    'posté le',
    'le',
    'date',
  ],
  modified: ['modifié', 'modifié le', 'mis à jour', 'mis à jour le', 'mise à jour', 'actualisé le', 'actualisé'],
  months: [
    'janvier|janv',
    'février|fév|févr',
    'mars',
    'avril|avr',
    'mai',
    'juin',
    'juillet|juil',
    'août',
    'septembre|sept',
    'octobre|oct',
    'novembre|nov',
    'décembre|déc',
  ],
};
