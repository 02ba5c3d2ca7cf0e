/** The editions of the add-in and the files of their manifests. */
export const editions = {
  'on-send': 'manifest.xml',
  'smart-alerts': 'manifest.smart-alerts.xml',
} as const;

export type Edition = keyof typeof editions;

/** Returns whether the text is the name of an edition. */
export const isEdition = (name: string): name is Edition => Object.hasOwn(editions, name);
