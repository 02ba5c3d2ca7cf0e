/** The editions of the add-in, each with its manifest's file. */
export const editions = {
  'on-send': 'manifest.xml',
  'smart-alerts': 'manifest.smart-alerts.xml',
} as const;

export type Edition = keyof typeof editions;

/** Is this text the name of an edition? */
export const isEdition = (name: string): name is Edition => Object.hasOwn(editions, name);
