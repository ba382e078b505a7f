import type { Wording } from './wording.js';

export const pt: Wording = {
  related: [/^\W{0,3}(?:veja (?:também|mais)|leia (?:também|mais)|saiba mais|notícias relacionadas)\b/i],
  invitations: [/\bclique aqui\b|\bsiga-nos\b|\bbaixe (?:nosso|o) app\b/i],
  prompts: [/\b(?:assine|inscreva-se|cadastre-se)\b.{0,60}|\bjá é assinante\b/i],
  credits: [/^(?:fonte|tags|tópicos)\s*:/i, /^com informações (?:d[aeo]s?)\b/i],
  captions: [/\b(?:foto|fotos|imagem|crédito)\s*(?:de arquivo)?\s*[:©|]/i],
  biographies: [
    /^(?:\p{Lu}[\p{L}.'’-]+\s+){1,4}é (?:jornalista|correspondente|repórter|editor|colunista|professor|autor)/u,
  ],
  bylines: [/^por\s*:?\s+\p{Lu}/iu, /\b(?:publicado|postado|escrito) (?:por|da)\b/i],
  helpers: [/^(?:fotos?|fotografias?|imagens|ilustraç(?:ão|ões)|edição|vídeos?|colaboração) (?:de|por)\s+/i],
  rights: [/\btodos os direitos\b/i],
  comments: [/\bcomentários? com textos\b|\bnão serão aprovados pelo moderador\b/i],
  endings: [/^(?:veja também|leia também|mais notícias|comentários|sobre o autor|mais lidas)\b/i],
  buttons: 'compartilhar compartilhe imprimir salvar comentários comentar ouvir baixar'.split(' '),
  dateWords: 'publicado postado atualizado em de às por segunda terça quarta quinta sexta feira sábado domingo h'.split(
    ' ',
  ),
};
