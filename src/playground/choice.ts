import { isClientName, type ClientName } from './host/clients/clients.ts';
import { defaultLocale } from './host/clients/library.ts';
import { isEdition, type Edition } from './host/manifest/edition.ts';
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

const themes: readonly string[] = ['system', 'light', 'dark'];

const isTheme = (name: string): name is Choice['theme'] => themes.includes(name);

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
 * @throws {Error} that names a client, edition, language or theme that does not exist
 */
export const readChoice = (search: string): Choice => {
  const asked = new URLSearchParams(search);
  const client = asked.get('client') ?? 'web';
  const edition = asked.get('edition') ?? 'on-send';
  const language = asked.get('language') ?? defaultLocale;
  const theme = asked.get('theme') ?? 'system';
  if (!isClientName(client)) throw new Error(`There is no client “${client}”.`);
  if (!isEdition(edition)) throw new Error(`There is no edition “${edition}”.`);
  if (!isLanguage(language)) throw new Error(`There is no language “${language}”.`);
  if (!isTheme(theme)) throw new Error(`There is no theme “${theme}”.`);
  return { client, edition, language, theme };
};

/** Returns the query string for another choice; other parameters stay. */
export const withChoice = (search: string, choice: Choice): string => {
  const asked = new URLSearchParams(search);
  for (const [name, value] of Object.entries(choice)) asked.set(name, String(value));
  return `?${asked.toString()}`;
};
