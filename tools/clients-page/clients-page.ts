import { clients, type Can, type Client } from '../../src/playground/host/clients/clients.ts';
import { mayKeep, remembersKept } from '../../src/playground/host/clients/keeping.ts';
import { gapsEverywhere } from '../../src/playground/host/clients/reasons.ts';

const yesOr = (can: Can, yes: string): string => (can === true ? yes : `no: ${can.cannot}`);
const short = (can: Can): string => (can === true ? 'yes' : 'no');
const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

/** The cell of the overview for the warning while writing. */
const earlyWord = ({ recipientsChanged, insightMessage }: Client): string => {
  if (recipientsChanged !== true) return 'no';
  return insightMessage === true ? 'notification with a button' : 'plain notification';
};

const overview = (rows: readonly Client[]): string =>
  [
    '| client | on-send edition checks at Send | Smart Alerts edition checks at Send | warning while writing |',
    '|---|---|---|---|',
    ...rows.map(
      (row) =>
        `| [${row.name}](#${anchor(row.name)}) | ${short(row.itemSend)} | ${short(row.smartAlerts)} | ${earlyWord(row)} |`,
    ),
  ].join('\n');

/** The anchor that GitHub generates for a heading. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\w -]/g, '')
    .replaceAll(' ', '-');

const withDialog = ({ itemSend, messageChild, afterDialog }: Client): string => {
  if (itemSend !== true) return 'nothing is asked at Send';
  if (messageChild !== true)
    return `the message stays, and a line above it sends the sender to the pane (${messageChild.cannot}); then Send again`;
  return afterDialog === 'same-send'
    ? 'a dialog with a choice for each doubtful recipient; the same Send goes on'
    : 'a dialog with a choice for each doubtful recipient; after a correction the sender presses Send again';
};

const paneButtons: Readonly<Record<Client['paneButton'], string>> = {
  'take-action':
    'Outlook’s alert names the addresses, and its first button (*Take Action*, renamed) opens the pane',
  'dont-send': 'Outlook’s alert names the addresses, and its button (*Don’t Send*, renamed) opens the pane',
  none: 'Outlook’s alert names the addresses; the pane opens from the ribbon',
};

const withAlert = ({ smartAlerts, paneButton }: Client): string =>
  smartAlerts === true ? `${paneButtons[paneButton]}; then Send again` : 'nothing is asked at Send';

const early = ({ recipientsChanged, attendeesChanged, insightMessage }: Client): string => {
  if (recipientsChanged !== true) return `none: ${recipientsChanged.cannot}`;
  const how =
    insightMessage === true
      ? 'a notification with a button that opens the pane'
      : `a notification without a button (${insightMessage.cannot})`;
  return attendeesChanged === true ? how : `${how}; for meetings none: ${attendeesChanged.cannot}`;
};

/** Whether the add-in knows who was on a reply before the sender wrote. */
const thread = (row: Client): string => {
  const remembers = remembersKept(row);
  if (row.newMessage !== true) return `no: ${row.newMessage.cannot}`;
  return remembers === true ? 'yes, from the first moment on' : `no: ${remembers.cannot}`;
};

/** What happens to an address that the sender keeps. */
const keeping = (row: Client): string => {
  const remembers = remembersKept(row);
  if (remembers === true)
    return 'remembered for this item, in dialog and pane alike; Send does not ask again';
  return mayKeep(row) === true
    ? `in the dialog only: what is kept in the pane is forgotten by Send (${remembers.cannot})`
    : `not possible: what is kept in the pane is forgotten by Send (${remembers.cannot})`;
};

const section = (row: Client): string =>
  [
    `### ${row.name}`,
    `${row.where}; Mailbox ${row.requirements.Mailbox}.`,
    list([
      `**Checked at Send**, on-send edition: ${yesOr(row.itemSend, 'messages and meetings')}`,
      `**Checked at Send**, Smart Alerts edition: ${yesOr(row.smartAlerts, 'messages and meetings')}`,
      `**How the sender fixes it**, on-send edition: ${withDialog(row)}`,
      `**How the sender fixes it**, Smart Alerts edition: ${withAlert(row)}`,
      ...(row.itemSend === true || row.smartAlerts === true
        ? [`**Keeping an address**: ${keeping(row)}`]
        : []),
      `**Knows whom a reply answers**: ${thread(row)}`,
      `**At any time**: ${yesOr(row.composeRibbon, 'the pane, from the button “Check recipients”')}`,
      `**Warning while writing**: ${early(row)}`,
      ...row.gaps.map((gap) => `**Not covered**: ${gap}`),
    ]),
    `From: ${row.sources.join('; ')}.`,
  ].join('\n\n');

/**
 * Returns the generated part of `docs/administrators/clients.md`, in Markdown: an overview, each client, and
 * what no client covers.
 */
export const clientsPage = (rows: readonly Client[] = Object.values(clients)): string =>
  [
    overview(rows),
    '## Each client',
    ...rows.map(section),
    '## What no client covers',
    list(gapsEverywhere),
  ].join('\n\n');

const begin = '<!-- clients -->\n';
const end = '\n<!-- /clients -->';

/** Returns the page with its generated part replaced. Throws if the markers around that part are missing. */
export const withClients = (page: string, generated = clientsPage()): string => {
  const from = page.indexOf(begin);
  const to = page.indexOf(end);
  if (from < 0 || to < from)
    throw new Error(`docs/administrators/clients.md has no ${begin.trim()} … ${end.trim()}.`);
  return `${page.slice(0, from)}${begin}${generated}${page.slice(to)}`;
};
