import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clientFacts, type Client as OwnName } from '../../../../src/outlook/office/host.ts';
import { formatted } from '../../../../tools/markdown/write-page.ts';
import { clientsPage, withClients } from '../../../../tools/clients-page/clients-page.ts';
import { clients, type ClientName } from '../../../../src/playground/host/clients/clients.ts';

const file = 'docs/administrators/clients.md';
const page = readFileSync(file, 'utf8');

/** Joins the lines of a text, because prettier wraps the page. */
const unwrapped = (text: string) => text.replace(/\s+/g, ' ');

describe('docs/administrators/clients.md', () => {
  it('matches what `npm run clients` writes', async () => {
    expect(await formatted(file, withClients(page))).toBe(page);
  });

  it('says for every client what is checked, how the sender fixes it, and what is not covered', () => {
    for (const { name, gaps } of Object.values(clients)) {
      const [, section = ''] = page.split(`### ${name}\n`);
      const own = unwrapped(section.split('\n##')[0] ?? '');
      for (const part of [
        'Checked at Send',
        'How the sender fixes it',
        'Warning while writing',
        'Not covered',
      ])
        expect(own).toContain(`**${part}**`);
      for (const gap of gaps) expect(own).toContain(gap);
    }
  });

  it('gives the reason for what a client cannot do', () => {
    const cannot = { cannot: 'nobody told it' };
    expect(clientsPage([{ ...clients.web, smartAlerts: cannot, messageChild: cannot }])).toMatch(
      /Smart Alerts edition: no: nobody told it[\s\S]*to the pane \(nobody told it\)/,
    );
  });

  it('cannot be written without its marks', () => {
    expect(() => withClients('no marks')).toThrow('<!-- clients -->');
  });
});

/** The add-in's own name for the client of each row. */
const own: Readonly<Record<ClientName, OwnName>> = {
  web: 'web',
  newWindows: 'new-windows',
  classicWindows: 'classic-windows',
  classicLtsc2024: 'classic-windows',
  classicLtsc2021: 'classic-windows',
  mac: 'mac',
  macClassic: 'mac',
  webOnPremises: 'web',
  mobile: 'mobile',
};

describe('the table of clients', () => {
  it.each(Object.entries(clients))(
    'agrees with the add-in on what follows a correction in %s',
    (key, { afterDialog }) => {
      expect(afterDialog).toBe(clientFacts[own[key as ClientName]].afterCorrection);
    },
  );
});
