/**
 * `npm run screenshots`: draws the pictures for the documentation (`docs/images`), and every screen in light,
 * dark and forced colours, on a phone and beside a message in the narrowest pane (`dist/screenshots`), from
 * the built add-in in the playground. `npm run screenshots -- alert pane` draws only the screens whose names
 * begin with one of these words.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContextOptions } from 'playwright-core';
import type { Machine } from '../../drivers/machine.ts';
import { startMachine } from '../../drivers/machine.ts';
import { Outlook, type Surroundings } from '../../drivers/outlook.ts';

const repository = path.join(import.meta.dirname, '../../..');
const pictures = path.join(repository, 'dist/screenshots');
const documents = path.join(repository, 'docs/images');

const themes: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  forced: { forcedColors: 'active' },
  phone: { colorScheme: 'light', viewport: { width: 360, height: 740 } },
  // The pane is as wide as the page without margins and borders: 320 pixels, Outlook's narrowest.
  narrow: { colorScheme: 'light', viewport: { width: 354, height: 740 } },
};

/** Composes a message, presses Send and waits for Outlook's alert. */
const openAlert = async (outlook: Outlook, ...to: readonly string[]): Promise<void> => {
  await outlook.compose({ to });
  await outlook.pressSend();
  await outlook.alert();
};

/** Returns the pane that the alert's button opens. */
const openPaneFromAlert = async (outlook: Outlook, ...to: readonly string[]) => {
  await openAlert(outlook, ...to);
  await (await outlook.alert()).getByRole('button', { name: 'Check recipients' }).click();
  const pane = await outlook.pane();
  await pane.getByText('Not sent yet').waitFor();
  return pane;
};

/** How a person reaches each screen; the name is also the name of the file. */
const screens: Readonly<Record<string, (outlook: Outlook) => Promise<void>>> = {
  start: () => Promise.resolve(),
  dialog: async (outlook) => {
    await outlook.compose({ to: ['kim@army.ml', 'ann@navy.mil'] });
    await outlook.pressSend();
    await outlook.dialog();
  },
  corrected: async (outlook) => {
    await outlook.compose({ to: ['kim@army.ml', 'ann@contoso.com'] });
    await outlook.pressSend();
    const dialog = await outlook.dialog();
    await dialog.getByRole('button', { name: 'Use only' }).click();
  },
  keep: async (outlook) => {
    await outlook.compose({ to: ['sam@gmial.com'] });
    await outlook.pressSend();
    const dialog = await outlook.dialog();
    await dialog.getByRole('button', { name: 'Why? sam@gmial.com' }).click();
    await dialog.getByRole('button', { name: 'Keep sam@gmial.com' }).click();
    await dialog.getByRole('checkbox').check();
  },
  remembered: async (outlook) => {
    const today = Math.floor(Date.now() / 86_400_000);
    const entries = `1,${today - 300} old@gmial.com,${today - 9} ${'long.'.repeat(12)}name@gmial.com,${today} sam@gmial.com A%20friend`;
    await outlook.saved({ 'nearmiss.remembered': JSON.stringify(entries) });
    await outlook.compose({ to: ['ann@army.mil'] });
    await outlook.paneButton().click();
    const pane = await outlook.pane();
    await pane.getByRole('button', { name: 'Remembered addresses' }).click();
    await pane.getByRole('button', { name: /^Remove old@gmial.com/ }).click();
    await pane.getByRole('button', { name: 'Undo' }).waitFor();
  },
  learned: async (outlook) => {
    const today = Math.floor(Date.now() / 86_400_000);
    const hosts = `1,fabrikam.com 214 ${today},xn--bcher-kva.example 2 ${today - 90},${'long.'.repeat(12)}contoso.com 12 ${today - 400},gmial.com 1 ${today - 3} k`;
    await outlook.saved({ 'nearmiss.domains': JSON.stringify(hosts) });
    await outlook.compose({ to: ['ann@army.mil'] });
    await outlook.paneButton().click();
    const pane = await outlook.pane();
    await pane.getByRole('button', { name: 'Domains you write to' }).click();
    await pane.getByRole('button', { name: /^Remove gmial.com/ }).click();
    await pane.getByRole('button', { name: 'Undo' }).waitFor();
  },
  report: async (outlook) => {
    await outlook.compose({ to: ['kim@army.ml', 'sam@gmial.com'] });
    await outlook.paneButton().click();
    const pane = await outlook.pane();
    await pane.getByRole('button', { name: 'Why? kim@army.ml' }).click();
    await pane.getByRole('button', { name: 'Report a wrong warning' }).click();
    await pane.getByRole('textbox').waitFor();
  },
  tip: async (outlook) => {
    await outlook.compose({ to: ['kim@army.ml'] });
    await outlook.paneButton().click();
    const pane = await outlook.pane();
    await pane.getByRole('button', { name: 'Use army.mil' }).click();
    await pane.getByText('To stop Outlook suggesting').waitFor();
  },
  sent: async (outlook) => {
    await screens.corrected?.(outlook);
    const dialog = await outlook.dialog();
    await dialog.getByRole('button', { name: 'Send', exact: true }).click();
    await outlook.decided();
  },
  pane: async (outlook) => {
    await outlook.compose({ to: ['kim@army.ml'], cc: ['sam@gmial.com'] });
    await outlook.paneButton().click();
    await outlook.page.frameLocator('aside iframe').getByRole('heading', { level: 1 }).waitFor();
    await (await outlook.pane()).getByRole('button', { name: 'Use army.mil' }).waitFor();
  },
  early: async (outlook) => {
    await outlook.compose({ to: ['kim@army.ml', 'jo@navy.mil'] });
    await outlook.early('kim@army.ml');
  },
  alert: (outlook) => openAlert(outlook, 'kim@army.ml', 'sam@gmial.com'),
  'alert-markdown': (outlook) => openAlert(outlook, 'kim@army.ml', 'sam@gmial.com'),
  'alert-new-windows': (outlook) => openAlert(outlook, 'kim@army.ml'),
  'alert-classic': (outlook) => openAlert(outlook, 'kim@army.ml'),
  'alert-ltsc': (outlook) => openAlert(outlook, 'kim@army.ml', 'sam@gmial.com'),
  'alert-mac': (outlook) => openAlert(outlook, 'kim@army.ml'),
  'alert-many': (outlook) =>
    openAlert(
      outlook,
      `${'kim.lee.of.the.legal.department.'.repeat(3)}@army.ml`,
      ...Array.from({ length: 30 }, (_one, at) => `person${at}@gmial.com`),
    ),
  'alert-unreadable': async (outlook) => {
    await outlook.fault('recipients.get', { type: 'error', code: 9030 });
    await openAlert(outlook, 'kim@army.mil');
  },
  'alert-slow': async (outlook) => {
    await outlook.setTimeouts({ slow: 500 });
    await outlook.fault('recipients.get', { type: 'late', ms: 3000 });
    await openAlert(outlook, 'kim@army.mil');
  },
  'alert-unavailable': async (outlook) => {
    await outlook.setTimeouts({ start: 1 });
    await openAlert(outlook, 'kim@army.mil');
  },
  'pane-from-alert': async (outlook) => {
    await openPaneFromAlert(outlook, 'kim@army.ml', 'sam@gmial.com');
  },
  'pane-of-a-meeting': async (outlook) => {
    await outlook.compose({ required: ['kim@army.ml'], optional: ['jo@navy.mil'] });
    await outlook.paneButton().click();
    await (await outlook.pane()).getByRole('button', { name: 'Use army.mil' }).waitFor();
  },
  'pane-ready': async (outlook) => {
    const pane = await openPaneFromAlert(outlook, 'kim@army.ml');
    await pane.getByRole('button', { name: 'Use army.mil' }).click();
    await pane.getByText('Ready. Press Send in Outlook.').waitFor();
  },
  'old-client': (outlook) => outlook.compose({ to: ['kim@army.ml'] }),
  'on-a-phone': async (outlook) => screens.early?.(outlook),
  fine: async (outlook) => {
    await outlook.compose({ to: ['ann@contoso.com'] });
    await outlook.paneButton().click();
    await outlook.page.frameLocator('aside iframe').getByText('Looks fine.').waitFor();
  },
};

const smartAlerts: Surroundings = { edition: 'smart-alerts' };

/** Screens of the other edition and of other clients. */
const elsewhere: Readonly<Record<string, Surroundings>> = {
  alert: smartAlerts,
  'alert-markdown': { ...smartAlerts, newerOffice: true },
  'alert-new-windows': { ...smartAlerts, client: 'newWindows', newerOffice: true },
  'alert-classic': { ...smartAlerts, client: 'classicWindows', newerOffice: true },
  'alert-ltsc': { ...smartAlerts, client: 'classicLtsc2024' },
  'alert-mac': { ...smartAlerts, client: 'mac' },
  'alert-many': { ...smartAlerts, newerOffice: true },
  'alert-unreadable': smartAlerts,
  'alert-slow': smartAlerts,
  'alert-unavailable': smartAlerts,
  'pane-from-alert': smartAlerts,
  'pane-of-a-meeting': smartAlerts,
  'pane-ready': smartAlerts,
  'old-client': { ...smartAlerts, client: 'classicLtsc2021' },
  'on-a-phone': { client: 'mobile' },
};

/** Pictures in the documentation, and the screen that each shows. */
const pictured: Readonly<Record<string, string>> = {
  dialog: 'dialog',
  alert: 'alert-markdown',
  pane: 'pane-from-alert',
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

const wanted = process.argv.slice(2);
const isWanted = (screen: string): boolean =>
  wanted.length === 0 || wanted.some((name) => screen.startsWith(name));
const chosen = Object.keys(screens).filter(isWanted);
if (chosen.length === 0) {
  console.error(`No screen has such a name. Screens: ${Object.keys(screens).join(', ')}.`);
  process.exit(2);
}

mkdirSync(pictures, { recursive: true });
mkdirSync(documents, { recursive: true });
const machine = await startMachine();
try {
  for (const [name, screen] of Object.entries(pictured))
    if (isWanted(screen)) await draw(machine, 'light', screen, path.join(documents, `${name}.png`));
  for (const theme of Object.keys(themes))
    for (const screen of chosen)
      await draw(machine, theme, screen, path.join(pictures, `${screen}-${theme}.png`));
} finally {
  await machine.stop();
}
console.log(`${Object.keys(themes).length * chosen.length} pictures in dist/screenshots`);
