import { clients, isClientName, type ClientName } from './host/clients/clients.ts';
import { defaultLocale } from './host/clients/library.ts';
import { editions, isEdition, type Edition } from './host/manifest/edition.ts';
import type { ThemeName } from './host/model/page-context.ts';

/** Which Outlook to simulate, with which edition of the add-in, in which language and theme. */
export interface Choice {
  readonly client: ClientName;
  readonly edition: Edition;
  /** BCP 47. */
  readonly language: string;
  /** `system` follows the operating system. */
  readonly theme: ThemeName | 'system';
}

const themes = ['system', 'light', 'dark'] as const satisfies readonly Choice['theme'][];

/** A client, edition, language or theme in the page's address that does not exist. */
export class UnknownChoice extends Error {
  readonly what: keyof Choice;
  readonly asked: string;
  /** Some that exist. */
  readonly known: readonly string[];

  constructor(what: keyof Choice, asked: string) {
    super(`There is no ${what} “${asked}”.`);
    this.what = what;
    this.asked = asked;
    this.known = known[what];
  }
}

const known: Readonly<Record<keyof Choice, readonly string[]>> = {
  client: Object.keys(clients),
  edition: Object.keys(editions),
  language: [defaultLocale, 'de-DE', 'fr-FR', 'ar-EG'],
  theme: themes,
};

const isTheme = (name: string): name is Choice['theme'] => (themes as readonly string[]).includes(name);

const isLanguage = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
};

/**
 * Reads the choice from the query string of the page's address:
 * `?client=mac&edition=smart-alerts&language=de`.
 *
 * @throws {UnknownChoice}
 */
export const readChoice = (search: string): Choice => {
  const asked = new URLSearchParams(search);
  const client = asked.get('client') ?? 'web';
  const edition = asked.get('edition') ?? 'on-send';
  const language = asked.get('language') ?? defaultLocale;
  const theme = asked.get('theme') ?? 'system';
  if (!isClientName(client)) throw new UnknownChoice('client', client);
  if (!isEdition(edition)) throw new UnknownChoice('edition', edition);
  if (!isLanguage(language)) throw new UnknownChoice('language', language);
  if (!isTheme(theme)) throw new UnknownChoice('theme', theme);
  return { client, edition, language, theme };
};

/** Returns the query string for another choice; other parameters stay. */
export const withChoice = (search: string, choice: Choice): string => {
  const asked = new URLSearchParams(search);
  for (const [name, value] of Object.entries(choice)) asked.set(name, String(value));
  return `?${asked.toString()}`;
};
