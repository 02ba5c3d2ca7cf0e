import { emptyMail, type Mail, type Person } from '../host/mail.ts';

/** A ready message that tells one story. */
export interface Example {
  readonly title: string;
  /** One line under the title. */
  readonly story: string;
  readonly mail: Mail;
}

export const sender: Person = { address: 'ann.tester@army.mil', name: 'Ann Tester' };

const person = (address: string, name = ''): Person => ({ address, name: name === '' ? address : name });

const letter = (
  subject: string,
  body: string,
  to: readonly Person[],
  more: Partial<Mail['recipients']> = {},
): Mail => ({
  ...emptyMail('message', sender),
  subject,
  body,
  recipients: { 0: to, 1: [], 2: [], ...more },
});

const mali = letter(
  'Leave roster',
  'Kim,\n\nthe roster for next week is attached. Please confirm by Friday.\n\nAnn',
  [person('kim@army.ml', 'Kim Lee')],
);

const several = letter(
  'Convoy schedule',
  'All,\n\nthe times have changed; see below.\n\nAnn',
  [person('kim@army.ml', 'Kim Lee'), person('jo.reyes@navy.mil', 'Jo Reyes')],
  { 1: [person('sam.taylor@gmial.com', 'Sam Taylor')], 2: [person('pat@outlook.con', 'Pat Moore')] },
);

const meeting: Mail = {
  ...emptyMail('appointment', sender),
  subject: 'Planning, Thursday 10:00',
  body: 'Room 4. Bring the maps.',
  recipients: {
    0: [person('kim@army.ml', 'Kim Lee'), person('jo.reyes@navy.mil', 'Jo Reyes')],
    1: [],
    2: [],
  },
};

export const examples: readonly Example[] = [
  { title: 'A soldier’s address in Mali', story: 'kim@army.ml: one letter short of army.mil', mail: mali },
  {
    title: 'A Gmail slip',
    story: 'sam.taylor@gmial.com: two letters swapped',
    mail: letter('Photos', 'Hi Sam,\n\nthey came out well.\n\nAnn', [
      person('sam.taylor@gmial.com', 'Sam Taylor'),
    ]),
  },
  {
    title: 'All fine',
    story: 'Nothing to ask, so nothing appears',
    mail: letter('Minutes', 'Thank you both.\n\nAnn', [
      person('kim@army.mil', 'Kim Lee'),
      person('sam.taylor@gmail.com', 'Sam Taylor'),
    ]),
  },
  { title: 'A meeting', story: 'Attendees are checked too', mail: meeting },
  { title: 'Several doubts', story: 'To, Cc and Bcc, in one dialog', mail: several },
  {
    title: 'A missing dot',
    story: 'lee@usaf.mil or lee@us.af.mil?',
    mail: letter('Flight plan', 'See attached.\n\nAnn', [
      person('lee@usaf.mil', 'Lee Ortiz'),
      person('max@us.af.mil', 'Max Hill'),
      person('ray@us.af.mil', 'Ray Cole'),
    ]),
  },
  {
    title: 'A Cyrillic letter',
    story: 'kim@аrmy.mil looks right and is not',
    mail: letter('Access card', 'Your card is ready.\n\nAnn', [person('kim@аrmy.mil', 'Kim Lee')]),
  },
  {
    title: 'An ending that cannot exist',
    story: 'pat@outlook.con',
    mail: letter('Invoice', 'Please find the invoice attached.\n\nAnn', [
      person('pat@outlook.con', 'Pat Moore'),
    ]),
  },
  {
    title: 'Really meant for Mali',
    story: 'info@sante.gov.ml is left alone',
    mail: letter('Vaccines', 'Dear colleagues,\n\nthank you for the figures.\n\nAnn', [
      person('info@sante.gov.ml'),
    ]),
  },
  { title: 'An empty message', story: 'Write your own', mail: emptyMail('message', sender) },
  { title: 'An empty meeting', story: 'Invite whom you like', mail: emptyMail('appointment', sender) },
];
