/** Words that no person's name has: a byline with one of them names a desk, an agency or an institution. */
export const INSTITUTION_WORDS: ReadonlySet<string> = new Set(
  `staff desk team newsroom news press agency agencies agence agencia agentur media network editorial editors editor
  reporter reporters correspondent correspondents bureau service services wire wires release newswire times tribune
  herald gazette daily university institute institution ministry department government office council association
  committee foundation centre center company inc ltd llc corp group editions magazine journal radio tv television
  contributor contributors contributing writer writers author authors admin administrator guest sponsored partner
  content studio brand redaktion redaktionen nachrichten newsdesk webdesk rédaction redacción redacao redação
  redazione redakcja редакция publisher analyst columnist journalist producer photographer critic host founder ceo president professor fellow
  freelance specialist expert officer head of manager director senior deputy chief uncredited unknown by anonymous more special the online`.split(
    /\s+/,
  ),
);

/** News agencies, alone or with "The": they supply an article, they do not write it under a name. */
export const AGENCIES: ReadonlySet<string> = new Set(
  `ap afp reuters bloomberg dpa epd kna sid apa sda ansa efe lusa tass interfax ria xinhua kyodo jiji yonhap newsis ani
  pti ians uni upi cnn bbc npr anadolu aa irna wam saba mena cp aap aapa associated`.split(/\s+/),
);
