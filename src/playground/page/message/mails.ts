import { emptyMail, type Mail, type Person } from '../../host/mail.ts';

const person = (address: string, name = ''): Person => ({ address, name: name === '' ? address : name });

/** Who writes most of the messages. */
export const sender: Person = person('ann.tester@army.mil', 'Ann Tester');
const kim = person('kim@army.ml', 'Kim Lee');

type Others = Partial<Mail['recipients']>;

const letter = (
  from: Person,
  subject: string,
  body: string,
  to: readonly Person[],
  others: Others = {},
): Mail => ({
  ...emptyMail('message', from),
  subject,
  body,
  recipients: { 0: to, 1: [], 2: [], ...others },
});

const agent = person('nora.blake@blue-compass.com', 'Nora Blake, Blue Compass Travel');

export const itinerary = letter(
  agent,
  'Your itinerary: flights, hotel, room numbers',
  'Dear Kim,\n\nyour flights and the hotel for you and your party are booked; names and room numbers are attached.\n\nSafe travels\nNora',
  [kim],
  { 1: [person('desk@blue-compass.com', 'Booking desk')] },
);

export const home = letter(
  person('rosa.reyes@gmail.com', 'Rosa Reyes'),
  'Photos from Sunday',
  'Hi Jo,\n\nhere is everyone at the table. When do you land? Write me which gate.\n\nMum',
  [person('jo.reyes@navy.ml', 'Jo Reyes')],
);

export const drawings = letter(
  person('dana@fox-engineering.com', 'Dana Fox, Fox Engineering'),
  'Drawings of the hangar door',
  'All,\n\nrevision C is attached. Please do not pass it on.\n\nDana',
  [
    person('lee.ortiz@usaf.mil', 'Lee Ortiz'),
    person('max.hill@us.af.mil', 'Max Hill'),
    person('ray.cole@us.af.mil', 'Ray Cole'),
  ],
);

export const otherSystem = letter(
  sender,
  'Duty roster',
  'Sam,\n\nas you are not on our system yet, here is the roster.\n\nAnn',
  [person('sam.taylor@gmial.com', 'Sam Taylor')],
);

export const three = letter(sender, 'Convoy schedule', 'All,\n\nthe times have changed; see below.\n\nAnn', [
  kim,
  person('pat.moore@army.ml', 'Pat Moore'),
  person('max.hill@army.ml', 'Max Hill'),
]);

export const several = letter(
  sender,
  'Leave roster',
  'All,\n\nthe roster for next week is attached. Please confirm by Friday.\n\nAnn',
  [kim, person('jo.reyes@navy.mil', 'Jo Reyes')],
  { 1: [person('sam.taylor@gmial.com', 'Sam Taylor')], 2: [person('pat@outlook.con', 'Pat Moore')] },
);

export const meeting: Mail = {
  ...emptyMail('appointment', sender),
  subject: 'Planning, Thursday 10:00',
  body: 'Room 4. Bring the maps.',
  recipients: { 0: [kim, person('jo.reyes@navy.mil', 'Jo Reyes')], 1: [], 2: [] },
};

export const lookAlike = letter(sender, 'Access card', 'Kim,\n\nyour card is ready at the gate.\n\nAnn', [
  person('kim@аrmy.mil', 'Kim Lee'),
]);

export const replyToAll: Mail = {
  ...letter(
    sender,
    'RE: Drawings of the hangar door',
    'Dana,\n\nthank you. Please send the measurements, too.\n\nAnn',
    [person('dana@fox-engineering.com', 'Dana Fox, Fox Engineering')],
    { 1: [person('jo.reyes@navy.mil', 'Jo Reyes'), kim] },
  ),
  composeType: 'reply',
};

export const replyToImpostor: Mail = {
  ...letter(sender, 'RE: Your new access code', 'Dear Mr Carter,\n\nhere it is.\n\nAnn', [
    person('j.carter@army-mil.com', 'James Carter'),
  ]),
  composeType: 'reply',
};

export const good = letter(sender, 'Minutes', 'Thank you both.\n\nAnn', [
  person('kim@army.mil', 'Kim Lee'),
  person('sam.taylor@gmail.com', 'Sam Taylor'),
]);

export const forMali = letter(
  sender,
  'Vaccination figures',
  'Dear colleagues,\n\nthank you for the figures.\n\nAnn',
  [person('info@sante.gov.ml')],
);
