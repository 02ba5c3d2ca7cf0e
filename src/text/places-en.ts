/**
 * The countries of the top-level domains that slips of the large endings fall on, as English names them inside a sentence
 * (IANA root zone database; names as in CLDR).
 */
export const placesEn: ReadonlyMap<string, string> = new Map([
  ['cm', 'Cameroon'],
  ['co', 'Colombia'],
  ['et', 'Ethiopia'],
  ['eu', 'the European Union'],
  ['il', 'Israel'],
  ['ml', 'Mali'],
  ['ne', 'Niger'],
  ['nl', 'the Netherlands'],
  ['om', 'Oman'],
]);
