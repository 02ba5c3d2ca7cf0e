import { launchContext } from '../outlook/office/launch-context.ts';
import { loadedWords } from '../text/load/loaded-words.ts';

/** Brings the sender's language to the send path that runs in the same page. Good mail does not wait for it. */
async function bringWords(): Promise<void> {
  const { locale } = await launchContext();
  const words = await loadedWords(locale);
  if (words) Object.assign(self, { nearmissLanguage: words });
}

Object.assign(self, { nearmissLanguageComing: bringWords() });
