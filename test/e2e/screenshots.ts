/**
 * `npm run screenshots`: the picture of the README (`docs/images/dialog.png`), and every screen in light, dark and forced
 * colours (`dist/screenshots`), drawn from the built add-in in the playground.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContextOptions } from 'playwright-core';
import type { Machine } from './machine.ts';
import { startMachine } from './machine.ts';
import { Outlook, type Surroundings } from './outlook.ts';

const repository = path.join(import.meta.dirname, '../..');
const pictures = path.join(repository, 'dist/screenshots');
const readme = path.join(repository, 'docs/images');

const themes: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  forced: { forcedColors: 'active' },
  phone: { colorScheme: 'light', viewport: { width: 360, height: 740 } },
};

/** Each screen is reached as a person would; its name is the file's. */
const screens: Readonly<Record<string, (outlook: Outlook) => Promise<void>>> = {
  start: () => Promise.resolve(),
  dialog: async (outlook) => {
    await outlook.example('A soldier’s address in Mali');
    await outlook.pressSend();
    await outlook.dialog();
  },
  corrected: async (outlook) => {
    await outlook.compose({ to: ['kim@army.ml', 'ann@contoso.com'] });
    await outlook.pressSend();
    const dialog = await outlook.dialog();
    await dialog.getByRole('button', { name: 'Use kim@army.mil' }).click();
  },
  sent: async (outlook) => {
    await screens.corrected?.(outlook);
    const dialog = await outlook.dialog();
    await dialog.getByRole('button', { name: 'Send', exact: true }).click();
    await outlook.decided();
  },
  pane: async (outlook) => {
    await outlook.compose({ to: ['kim@army.ml'], cc: ['sam@gmial.com'] });
    await outlook.button('Check recipients').click();
    await outlook.page.frameLocator('aside iframe').getByRole('heading', { level: 1 }).waitFor();
    await outlook.page.frameLocator('aside iframe').getByRole('button', { name: 'Apply' }).waitFor();
  },
  early: async (outlook) => {
    await outlook.compose({ to: ['kim@army.ml', 'jo@navy.mil'] });
    await outlook.early('kim@army.ml');
  },
  alert: async (outlook) => {
    await outlook.compose({ to: ['kim@army.ml', 'sam@gmial.com'] });
    await outlook.early('kim@army.ml');
    await outlook.pressSend();
    await outlook.alert();
  },
  'alert-markdown': async (outlook) => screens.alert?.(outlook),
  'alert-ltsc': async (outlook) => screens.alert?.(outlook),
  'pane-from-alert': async (outlook) => {
    await screens.alert?.(outlook);
    await outlook.button('Check recipients').last().click();
    await (await outlook.pane()).getByText('was not sent yet').waitFor();
  },
  'on-a-phone': async (outlook) => screens.early?.(outlook),
  fine: async (outlook) => {
    await outlook.compose({ to: ['ann@contoso.com'] });
    await outlook.button('Check recipients').click();
    await outlook.page.frameLocator('aside iframe').getByText('Nothing is doubtful').waitFor();
  },
};

/** Screens of the other edition and of other clients. */
const elsewhere: Readonly<Record<string, Surroundings>> = {
  alert: { edition: 'smart-alerts' },
  'alert-markdown': { edition: 'smart-alerts', newerOffice: true },
  'alert-ltsc': { edition: 'smart-alerts', client: 'classicLtsc2024' },
  'pane-from-alert': { edition: 'smart-alerts' },
  'on-a-phone': { client: 'mobile', viewport: { width: 390, height: 780 } },
};

async function draw(machine: Machine, theme: string, screen: string, file: string): Promise<void> {
  const outlook = await Outlook.open(machine, {
    viewport: { width: 1280, height: 800 },
    ...themes[theme],
    ...elsewhere[screen],
  });
  await screens[screen]?.(outlook);
  await outlook.page.waitForTimeout(300);
  await outlook.page.screenshot({ path: file });
  await outlook.close();
}

mkdirSync(pictures, { recursive: true });
mkdirSync(readme, { recursive: true });
const machine = await startMachine();
try {
  await draw(machine, 'light', 'dialog', path.join(readme, 'dialog.png'));
  for (const theme of Object.keys(themes))
    for (const screen of Object.keys(screens))
      await draw(machine, theme, screen, path.join(pictures, `${screen}-${theme}.png`));
} finally {
  await machine.stop();
}
console.log(
  `docs/images/dialog.png and ${Object.keys(themes).length * Object.keys(screens).length} pictures in dist/screenshots`,
);
