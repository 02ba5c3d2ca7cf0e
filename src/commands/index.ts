import { launchContext } from '../outlook/office/launch-context.ts';
import { loadedWords } from '../text/load/loaded-words.ts';

/**
 * Loads the sender's language for the send path in the same page. A message without doubts does not wait for
 * it.
 */
async function loadLanguage(): Promise<void> {
  const { locale } = await launchContext();
  const words = await loadedWords(locale);
  if (words) Object.assign(self, { nearmissLanguage: words });
}

Object.assign(self, { nearmissLanguageComing: loadLanguage() });
