import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { ptBr } from './pt-br.ts';
import { uk } from './uk.ts';
import { zhHans } from './zh-hans.ts';
import { languageFor } from '../../../text/load/language-for.ts';
import type { OutlookWords } from './outlook-words.ts';

const all: Readonly<Record<ReturnType<typeof languageFor>, OutlookWords>> = {
  ar,
  de,
  en,
  es,
  fr,
  it,
  ja,
  ko,
  nl,
  pl,
  'pt-br': ptBr,
  uk,
  'zh-hans': zhHans,
};

/** Returns Outlook's own words in the language of `locale` (BCP 47). */
export const outlookWordsFor = (locale: string): OutlookWords => all[languageFor(locale)];
