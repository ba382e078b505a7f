/**
 * Land that Natural Earth, which draws who holds a place, gives to another than the United Nations' resolutions do, or to
 * nobody: a point in the land [degrees east, degrees north], and the country that it is drawn with.
 */
export const TERRITORY: readonly { readonly at: readonly [number, number]; readonly iso: string }[] = [
  // Crimea: General Assembly resolution 68/262
  { at: [34.2, 45.2], iso: 'UA' },
  // the north of Cyprus: Security Council resolution 541
  { at: [33.6, 35.25], iso: 'CY' },
  // Somaliland: no member recognised it as a state
  { at: [46, 9.5], iso: 'SO' },
];
