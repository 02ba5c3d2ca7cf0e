import { launchContext } from '../outlook/office/launch-context.ts';
import { directionOf } from '../text/load/direction-of.ts';
import { languageFor } from '../text/load/language-for.ts';
import { switchedOff } from '../text/compose/switched-off.ts';

/** As much of a document as is needed; classic Outlook's runtime has none. */
declare const document: Page | undefined;

interface Page {
  readonly documentElement: { lang: string; dir: string };
  querySelector(selector: string): { textContent: string | null } | null;
}

/** The pane stands there in English; says the same in the language of Outlook. Elsewhere nothing happens. */
export async function translatePane(): Promise<void> {
  if (typeof document === 'undefined') return;
  const { locale } = await launchContext();
  const language = languageFor(locale);
  const place = document.querySelector('main p');
  if (!place || language === 'en') return;
  place.textContent = switchedOff[language].pane;
  Object.assign(document.documentElement, { lang: language, dir: directionOf(language) });
}
