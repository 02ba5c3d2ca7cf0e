/** The languages except English, each with a file of this name in `languages/` (BCP 47, lower case). */
export const tags = ['ar', 'de', 'es', 'fr', 'it', 'ja', 'ko', 'nl', 'pl', 'pt-br', 'uk', 'zh-hans'] as const;

export type Tag = (typeof tags)[number];
