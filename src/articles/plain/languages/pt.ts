import { listed, type Vocabulary } from '../vocabulary.js';

export const pt: Vocabulary = {
  chrome: listed(`
    ir para o conteúdo | ir para o conteúdo principal | pular para o conteúdo | menu | início | página inicial | buscar | pesquisar | entrar | login
    iniciar sessão | cadastre-se | registe-se | assine | assinar | assine já | newsletter | imprimir | compartilhar | partilhar | enviar por e-mail
    copiar link | salvar | guardar | ouvir | fechar | voltar ao topo | topo | publicidade | anúncio | continua após a publicidade | leia também
    leia mais | veja também | ver mais | ver tudo | mais lidas | mais lidos | últimas notícias | notícias relacionadas | relacionadas | próximo
    anterior | comentários | comentar | política | mundo | internacional | economia | sociedade | cultura | esportes | desporto | ciência | opinião
    tecnologia | vídeos | fotos | tempo | contato | contacto | quem somos | política de privacidade | termos de uso | aceitar | aceitar todos | rejeitar
    mapa do site | tamanho da letra | ao vivo | última hora | brasil | portugal | tags
  `),
  chromeOpeners: listed(`
    leia também | leia mais | veja também | saiba mais | siga-nos | tempo de leitura | tags: | temas: | início > | compartilhe | partilhar no | comentários (
  `),
  sitePhrases: listed(`
    utilizamos cookies | usamos cookies | utiliza cookies | nossa newsletter | política de privacidade | termos de uso | assine já | seu e-mail
    bloqueador de anúncios | siga-nos no | baixe nosso aplicativo | exclusivo para assinantes
  `),
  rights: listed('todos os direitos reservados | direitos reservados | proibida a reprodução | reprodução proibida'),
  related: listed(`
    leia também | veja também | mais lidas | mais lidos | últimas notícias | notícias relacionadas | relacionadas | recomendadas | artigos relacionados
  `),
  captions: listed('foto: | imagem: | fotografia: | crédito: | (foto | legenda:'),
  creditSigns: /^(?:por|escrito|autora?)\b|\)\.?\s{0,3}[—–-]/i,
  bylines: [
    /^(?:por|escrito por|autora?)\s{0,3}:?\s{1,3}(?<names>\p{Lu}[^|•·()\d@,]{1,60}?(?: e \p{Lu}[^|•·()\d@,]{1,40})?)(?:,\s.{0,60}|\s{0,3}[|•·(@].{0,80})?$/iu,
  ],
  openers: [
    /^(?<dateline>\p{Lu}[\p{L} .,]{1,40}(?:\d{1,2} (?:de )?\p{L}{3,10})? ?\((?<outlet>[\p{L}/. ]{2,20})\))\.?\s{0,3}[—–-]\s{0,3}(?=[\p{Lu}\d“"‘'«„])/u,
  ],
  press: ['diário', 'jornal', 'gazeta'],
  published: ['publicado', 'publicado em', 'publicada em', 'data', 'criado em'],
  modified: ['atualizado', 'atualizado em', 'atualizada em', 'atualização', 'modificado em', 'actualizado em'],
  months: [
    'janeiro|jan',
    'fevereiro|fev',
    'março|mar',
    'abril|abr',
    'maio|mai',
    'junho|jun',
    'julho|jul',
    'agosto|ago',
    'setembro|set',
    'outubro|out',
    'novembro|nov',
    'dezembro|dez',
  ],
};
