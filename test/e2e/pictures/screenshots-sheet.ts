/**
 * `npm run screenshots:sheet`: draws every screen × theme × language × width from the built add-in, and one
 * page with all of them (`dist/contact-sheet/index.html`). `npm run screenshots:sheet -- dialog pane` draws
 * only the screens whose names begin with one of these words; `--language=en,ar` and `--theme=dark` choose
 * languages and themes. Chromium draws boxes where no font has a letter: Japanese, Korean and Chinese need
 * one, on Debian `fonts-noto-cjk`.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { layoutFaults } from '../layout/layout-faults.ts';
import { startMachine } from '../../drivers/machine.ts';
import { screens } from './screens/index.ts';
import { show } from './screens/screen.ts';
import { themes, type ThemeName } from './screens/themes.ts';
import { sheetPage, type Picture } from './screens/sheet-page.ts';

const folder = path.join(import.meta.dirname, '../../../dist/contact-sheet');
const widths = [320, 640, 1024];
const height = 720;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    language: { type: 'string', default: 'en,ar,de,ja' },
    theme: { type: 'string', default: Object.keys(themes).join() },
  },
});
const languages = values.language.split(',');
const chosenThemes = (Object.keys(themes) as ThemeName[]).filter((name) =>
  values.theme.split(',').includes(name),
);
const chosen = screens.filter(
  ({ name }) => positionals.length === 0 || positionals.some((asked) => name.startsWith(asked)),
);
if (chosen.length === 0 || chosenThemes.length === 0) {
  console.error(
    `Screens: ${screens.map(({ name }) => name).join(', ')}. Themes: ${Object.keys(themes).join(', ')}.`,
  );
  process.exit(2);
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const machine = await startMachine();
const pictures: Picture[] = [];
try {
  for (const screen of chosen)
    for (const theme of chosenThemes)
      for (const language of screen.isEnglish === true ? ['en'] : languages) {
        const shown = await show(machine, screen, theme, language);
        for (const width of widths) {
          await shown.resize(width, height);
          const faults = await layoutFaults(shown.at);
          const file = `${screen.name}-${theme}-${language}-${width}.png`;
          await shown.page.screenshot({ path: path.join(folder, file), fullPage: screen.isLong === true });
          pictures.push({ file, screen: screen.name, theme, language, width, faults });
        }
        await shown.close();
      }
} finally {
  await machine.stop();
}
writeFileSync(path.join(folder, 'index.html'), sheetPage(pictures));
const faulty = pictures.filter(({ faults }) => faults.length > 0);
for (const { file, faults } of faulty) console.log(`${file}\n  ${faults.join('\n  ')}`);
console.log(
  `${pictures.length} pictures, ${faulty.length} with layout faults: dist/contact-sheet/index.html`,
);
