import { rememberedText } from '../../../../src/review/keep/remembered.ts';
import { dayOf } from '../../../../src/review/memory/day.ts';
import { memoryText } from '../../../../src/review/memory/mailbox-memory.ts';
import { switchedOff } from '../../../../src/text/compose/switched-off.ts';
import { switchedOffStyle } from '../../../../build/content-policy.ts';
import type { ClientName } from '../../../../src/playground/host/clients/clients.ts';
import { about, openAlone, shell, type Reached, type Screen } from './screen.ts';

const wrong = 'kim@army.ml';

/** Composes this message, presses Send and waits for the dialog. */
const openDialog = async (
  { outlook }: Reached,
  to: readonly string[],
  cc: readonly string[] = [],
): Promise<void> => {
  await outlook.compose({ to, cc });
  await outlook.pressSend();
  await outlook.dialog();
};

const many = [
  'army.ml',
  'navy.ml',
  'gmial.com',
  'outlook.con',
  'usaf.mil',
  'yaho.com',
  'hotmial.com',
  'аrmy.mil',
];

/** Forty people at eight wrong domains, some with very long names. */
const forty = Array.from({ length: 40 }, (_one, at) => {
  const address = `person.${at}@${many[at % many.length] ?? ''}`;
  return { address, name: at % 5 === 0 ? `${'Maximilian Alexander '.repeat(4)}(Contractor)` : address };
});

const openPane = async (at: Reached, to: readonly string[], cc: readonly string[] = []): Promise<void> => {
  await at.outlook.compose({ to, cc });
  await showPane(at);
};

const showPane = async ({ outlook, words }: Reached): Promise<void> => {
  // The manifest has the name of the button only in languages with a region and in Chinese.
  await outlook.paneButton(words.alert.button).or(outlook.paneButton()).first().click();
  await outlook.pane();
};

/** Three remembered addresses: one with a reason, one of long ago. */
const remembered = () => {
  const today = dayOf(Date.now());
  return rememberedText([
    { address: 'pat@outlook.con', day: today - 900 },
    {
      address: 'sam@gmial.com',
      day: today - 40,
      reason: 'Sam spells the domain so; asked by telephone',
    },
    { address: `${'kim.lee.of.the.legal.department.'.repeat(2).slice(0, 60)}@hotmial.com`, day: today },
  ]);
};

const openRemembered = async (at: Reached): Promise<void> => {
  await at.outlook.saved({ 'nearmiss.remembered': JSON.stringify(remembered()) });
  await openPane(at, ['jo@navy.mil']);
  await inPane(at).getByRole('button', { name: at.words.remembered.title, exact: true }).click();
  await inPane(at).getByRole('listitem').first().waitFor();
};

/** The domains of a mailbox: in use, kept, with a letter outside of ASCII, long. */
const openLearned = async (at: Reached): Promise<void> => {
  const today = dayOf(Date.now());
  const memory = memoryText(
    new Map([
      ['fabrikam.com', { days: 214, last: today }],
      ['gmial.com', { days: 1, last: today - 3, kept: true as const }],
      ['xn--bcher-kva.example', { days: 2, last: today - 90 }],
      [`procurement.${'regional-office.'.repeat(4)}contoso.com`, { days: 12, last: today - 400 }],
    ]),
  );
  await at.outlook.saved({ 'nearmiss.domains': JSON.stringify(memory) });
  await openPane(at, ['jo@navy.mil']);
  await inPane(at).getByRole('button', { name: at.words.learned.title, exact: true }).click();
  await inPane(at).getByRole('listitem').first().waitFor();
};

/** A reply to an impostor, in which a mistyped address was already there. The add-in must be told of it early. */
const reply = { to: ['kim@army-mil.com'], cc: [wrong] };

const inDialog = ({ outlook }: Reached) => outlook.page.frameLocator('dialog iframe');
const inPane = ({ outlook }: Reached) => outlook.page.frameLocator('aside iframe');

const smartAlerts = { edition: 'smart-alerts' } as const;

/** A client of each look of the compose window; the web is on the other screens. */
const looks: readonly ClientName[] = [
  'newWindows',
  'classicWindows',
  'mac',
  'macClassic',
  'webOnPremises',
  'mobile',
];

/** Every screen that people see. The contact sheet and the layout invariants take their screens from here. */
export const screens: readonly Screen[] = [
  { name: 'dialog-1', place: 'dialog', reach: (at) => openDialog(at, [wrong]) },
  {
    name: 'dialog-3',
    place: 'dialog',
    reach: (at) => openDialog(at, [wrong, 'lee@usaf.mil', 'max@us.af.mil'], ['pat@outlook.con']),
  },
  {
    name: 'dialog-40',
    place: 'dialog',
    reach: async ({ outlook }) => {
      await outlook.put(0, forty);
      await outlook.pressSend();
      await outlook.dialog();
    },
  },
  {
    name: 'dialog-long',
    place: 'dialog',
    reach: async ({ outlook }) => {
      const address = `${'kim.lee.of.the.legal.department.'.repeat(2).slice(0, 60)}x@${'very-long-label-of-a-name.'.repeat(6)}army.ml`;
      await outlook.put(0, [
        { address, name: 'Kim Lee '.repeat(20) },
        { address: wrong, name: 'Kim Lee' },
      ]);
      await outlook.pressSend();
      await outlook.dialog();
    },
  },
  {
    name: 'dialog-pair',
    place: 'dialog',
    reach: (at) => openDialog(at, ['ann@nhs.net', 'bob@nhs.net'], ['kim@nsh.net']),
  },
  {
    name: 'dialog-keep',
    place: 'dialog',
    reach: async (at) => {
      await openDialog(at, [wrong]);
      await inDialog(at)
        .getByRole('button', { name: at.words.review.keepOf(about(wrong)) })
        .click();
      await inDialog(at).getByRole('button', { name: at.words.keep.back }).waitFor();
    },
  },
  {
    name: 'dialog-edit',
    place: 'dialog',
    reach: async (at) => {
      await openDialog(at, [wrong]);
      await inDialog(at)
        .getByRole('button', { name: at.words.review.editOf(about(wrong)) })
        .click();
      await inDialog(at).getByRole('textbox').first().fill('kim@navy.ml');
      await inDialog(at).getByText(at.words.edit.stillDoubtful).waitFor();
    },
  },
  {
    name: 'dialog-decided',
    place: 'dialog',
    reach: async (at) => {
      await openDialog(at, [wrong], ['sam@gmial.com']);
      await inDialog(at)
        .getByRole('button', { name: at.words.review.use(about('army.mil')) })
        .click();
      await inDialog(at)
        .getByRole('button', { name: at.words.review.removeOf(about('sam@gmial.com')) })
        .click();
      await inDialog(at).getByText(at.words.review.ready).first().waitFor();
    },
  },
  {
    name: 'dialog-reply',
    place: 'dialog',
    surroundings: { early: true },
    reach: async ({ outlook }) => {
      await outlook.reply(reply);
      await outlook.pressSend();
      await outlook.dialog();
    },
  },
  { name: 'pane-empty', place: 'pane', reach: (at) => openPane(at, []) },
  { name: 'pane-fine', place: 'pane', reach: (at) => openPane(at, ['jo@navy.mil']) },
  {
    name: 'pane-review',
    place: 'pane',
    reach: async (at) => {
      await openPane(at, [wrong], ['sam@gmial.com']);
      await inPane(at)
        .getByRole('button', { name: at.words.review.use(about('army.mil')) })
        .waitFor();
    },
  },
  {
    name: 'pane-reply',
    place: 'pane',
    surroundings: { early: true },
    reach: async (at) => {
      await at.outlook.reply(reply);
      await showPane(at);
      await inPane(at)
        .getByRole('button', { name: at.words.review.use(about('army.mil')) })
        .first()
        .waitFor();
    },
  },
  {
    name: 'pane-pair',
    place: 'pane',
    reach: async (at) => {
      await openPane(at, ['ann@nhs.net'], ['kim@nsh.net']);
      await inPane(at)
        .getByRole('button', { name: at.words.review.useForBoth(about('nsh.net')) })
        .waitFor();
    },
  },
  {
    name: 'pane-ready',
    place: 'pane',
    reach: async (at) => {
      await openPane(at, [wrong]);
      await inPane(at)
        .getByRole('button', { name: at.words.review.use(about('army.mil')) })
        .click();
      await inPane(at).getByText(at.words.pane.ready).waitFor();
    },
  },
  { name: 'pane-remembered', place: 'pane', reach: openRemembered },
  {
    name: 'pane-remembered-export',
    place: 'pane',
    reach: async (at) => {
      await openRemembered(at);
      await inPane(at)
        .getByRole('button', { name: at.words.remembered.removeOf(about('sam@gmial.com')) })
        .click();
      await inPane(at).getByRole('button', { name: at.words.remembered.export, exact: true }).click();
      await inPane(at).getByRole('textbox', { name: at.words.remembered.title, exact: true }).waitFor();
    },
  },
  { name: 'pane-learned', place: 'pane', reach: openLearned },
  {
    name: 'pane-learned-cleared',
    place: 'pane',
    reach: async (at) => {
      await openLearned(at);
      await inPane(at).getByRole('button', { name: at.words.learned.clear, exact: true }).click();
      await inPane(at).getByText(at.words.learned.cleared).waitFor();
    },
  },
  {
    name: 'pane-report',
    place: 'pane',
    reach: async (at) => {
      await openPane(at, [wrong], ['sam@gmial.com']);
      await inPane(at)
        .getByRole('button', { name: `${at.words.why.question} ${about(wrong)}` })
        .click();
      await inPane(at).getByRole('button', { name: at.words.report.title, exact: true }).click();
      await inPane(at).getByRole('textbox', { name: at.words.report.text, exact: true }).waitFor();
    },
  },
  {
    name: 'alert',
    place: 'page',
    surroundings: smartAlerts,
    reach: async ({ outlook }) => {
      await outlook.compose({ to: [wrong, 'sam@gmial.com'] });
      await outlook.pressSend();
      await outlook.alert();
    },
  },
  {
    name: 'alert-reply',
    place: 'page',
    surroundings: { ...smartAlerts, early: true },
    reach: async ({ outlook }) => {
      await outlook.reply(reply);
      await outlook.pressSend();
      await outlook.alert();
    },
  },
  {
    name: 'notice',
    place: 'page',
    isLong: true,
    reach: async ({ outlook }) => {
      await outlook.compose({ to: [wrong] });
      await outlook.early(wrong);
    },
  },
  {
    name: 'playground',
    place: 'page',
    isLong: true,
    isEnglish: true,
    reach: async ({ outlook }) => {
      await outlook.example('Different mistakes at once');
      await outlook.early(wrong);
    },
  },
  ...looks.map((client): Screen => ({
    name: `look-${client}`,
    place: 'page',
    surroundings: { client },
    isLong: true,
    reach: async ({ outlook }) => {
      await outlook.example('A travel agent’s itinerary');
    },
  })),
  {
    name: 'playground-past-mail',
    place: 'page',
    isLong: true,
    isEnglish: true,
    reach: async ({ outlook }) => {
      await outlook.openTab('Past mail');
      await outlook.button('Try a sample').click();
      await outlook.page.getByText('4 near misses in 12,431 messages').waitFor();
    },
  },
  {
    name: 'playground-sent',
    place: 'page',
    isLong: true,
    isEnglish: true,
    reach: async (at) => {
      await openDialog(at, [wrong], ['jo@navy.mil']);
      await inDialog(at)
        .getByRole('button', { name: at.words.review.useAndSend(about('army.mil')) })
        .click();
      await at.outlook.decided();
    },
  },
  {
    name: 'playground-unprotected',
    place: 'page',
    surroundings: { ...smartAlerts, client: 'classicLtsc2021' },
    isLong: true,
    isEnglish: true,
    reach: async ({ outlook }) => {
      await outlook.compose({ to: [wrong] });
      await outlook.pressSend();
      await outlook.decided();
    },
  },
  {
    name: 'playground-policy-problems',
    place: 'page',
    isLong: true,
    isEnglish: true,
    reach: async ({ outlook }) => {
      const { page } = outlook;
      await outlook.openTab('Policy');
      await page
        .getByRole('textbox', { name: /^Policy file/ })
        .fill('{ "protekt": [".mil"], "deny": [{ "domain": "" }] }');
      await page.getByText('Unknown key `protekt`').waitFor();
    },
  },
  {
    name: 'outside-outlook',
    place: 'page',
    isEnglish: true,
    reach: async (at) => {
      await openAlone(at, 'taskpane.html');
      await at.outlook.page.getByText(at.words.outside.notInOutlook).waitFor();
    },
  },
  {
    name: 'fallback',
    place: 'page',
    isEnglish: true,
    reach: async ({ outlook: { page } }) => {
      await page.goto('about:blank');
      await page.setContent(
        shell('switched-off.html', {
          text: switchedOff.en.pane,
          style: `<style>${switchedOffStyle}</style>`,
        }),
      );
    },
  },
];
