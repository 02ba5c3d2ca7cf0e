import { describe, expect, it } from 'vitest';
import { outlookForEachTest } from '../../drivers/outlook-for-each-test.ts';

const outlook = outlookForEachTest({ early: false });

const head = 'Received,Sender address,Recipient address,Message ID';
const trace = [
  head,
  '2026-10-05T08:00:00Z,lee@army.mil,kim@army.ml,<1>',
  '2026-10-06T08:00:00Z,lee@army.mil,pat@gmail.com,<2>',
  '',
].join('\r\n');

const fileOf = (name: string, content: string | Uint8Array) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(content as string),
});

const open = () => outlook().openTab('Past mail');
const choose = (name: string, content: string | Uint8Array) =>
  outlook().page.getByLabel('Message trace').setInputFiles(fileOf(name, content));
/** Drops a file that consists of these parts, the last one repeated. */
const drop = (name: string, parts: readonly string[], times = 1) =>
  outlook().page.evaluate(
    ([file, first, last, count]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([first, last.repeat(count)], file));
      for (const type of ['dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    },
    [name, parts.slice(0, -1).join(''), parts.at(-1) ?? '', times] as const,
  );
const says = (text: string | RegExp) => outlook().page.getByText(text).first().waitFor();

describe('last month’s mail in the playground', () => {
  it('says how many near misses the sample contains, and shows the dialog of one', async () => {
    await open();
    await outlook().button('Try a sample').click();
    await says('4 near misses in 12,431 messages');
    await says(/prompts per person and week, or one in/u);
    const rows = outlook().page.getByRole('list', { name: 'Near misses' }).getByRole('button');
    expect(await rows.count()).toBe(4);
    await rows.first().click();
    const dialog = await outlook().dialog();
    await dialog.getByText('army.mil').first().waitFor();
    expect(await outlook().recipients(0)).toEqual(['kim.lane@army.ml']);
  });

  it('reads a file that is dropped on the page while another tab is open', async () => {
    await drop('trace.csv', [trace]);
    await says('1 near miss in 2 messages');
  });

  it('reads UTF-16, and counts rows that cannot be read', async () => {
    await open();
    await choose(
      'trace.csv',
      Buffer.from(`\ufeff${trace}${trace.split('\r\n')[1]?.replace('<1>', '<3>')}\r\ntoo,few\r\n`, 'utf16le'),
    );
    await says('2 near misses in 3 messages');
    await says('1 row could not be read and is not counted.');
  });

  it.each<[string, string, RegExp]>([
    ['is empty', '', /trace\.csv is empty\./u],
    ['has no senders', 'Recipient address\r\nkim@army.ml\r\n', /No column is known to contain the senders/u],
    ['has no recipients', 'Name,Age\r\nKim,7\r\n', /No column is known to contain the recipients.*/u],
    ['is a workbook', 'PK\u0003\u0004rest', /is an archive or an Excel workbook/u],
    ['has only column names', `${head}\r\n`, /has no rows that could be read/u],
    [
      'has no mail to outside',
      `${head}\r\n2026-10-05,lee@army.mil,jo@army.mil,<1>\r\n`,
      /no message was sent from army\.mil to outside/u,
    ],
  ])('says what is wrong with a file that %s', async (_, content, words) => {
    await open();
    await choose('trace.csv', content);
    await says(words);
  });

  it('can be stopped while it reads a large file', async () => {
    const row = '2026-10-05T08:00:00Z,lee@army.mil,kim@gmail.com,<1>\r\n';
    await drop('large.csv', [`${head}\r\n`, row], 500_000);
    await says('Reading large.csv');
    await outlook().button('Cancel').click();
    await outlook().button('Choose a file').waitFor();
  });
});
