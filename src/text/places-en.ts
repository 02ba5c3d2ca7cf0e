/** The countries and territories of top-level domains, as English names them inside a sentence. */
export const placesEn: Readonly<Record<string, string>> = { ml: 'Mali' };
