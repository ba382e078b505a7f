/**
 * Names of countries and capitals that are as often something else, lower case: a state, a person's name, a smaller town.
 * One counts as the place only where the text gives further evidence of its country: its people, its capital or another
 * of its names.
 */
export const AMBIGUOUS_PLACES: ReadonlySet<string> = new Set(
  `georgia;jordan;chad;guinea;jersey;dominica;grenada;monaco;samoa;micronesia;victoria;kingston;georgetown;hamilton;jamestown;stanley;
  wellington;san jose;san josé;san juan;santiago;santo domingo;washington;washington d.c.;charlotte amalie;douglas;plymouth;the valley;
  lima;male;malé;apia;nassau;saint john's;st. john's;saint george's;port louis;man;christmas island;bern;tripoli;alexandria;manama;
  saint peter port;saint helier;mariehamn;longyearbyen;basse-terre;saint-denis;road town;cockburn town`
    .split(';')
    .map((name) => name.trim()),
);
