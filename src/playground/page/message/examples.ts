import { emptyMail, type Mail } from '../../host/mail.ts';
import * as mails from './mails.ts';

/** A prepared message that shows one situation. */
export interface Example {
  readonly title: string;
  /** One line under the title. */
  readonly story: string;
  /** What Nearmiss does with it. */
  readonly outcome: 'asks' | 'silent';
  readonly mail: Mail;
}

/** The examples. The first is in the compose window when the page opens. */
export const examples: readonly [Example, ...Example[]] = [
  {
    title: 'A travel agent’s itinerary',
    story: 'kim@army.ml goes to Mali; army.mil was meant',
    outcome: 'asks',
    mail: mails.itinerary,
  },
  {
    title: 'A letter to a daughter',
    story: 'jo.reyes@navy.ml, from a private account',
    outcome: 'asks',
    mail: mails.home,
  },
  {
    title: 'A contractor’s drawings',
    story: 'usaf.mil or us.af.mil? Two other recipients show which',
    outcome: 'asks',
    mail: mails.drawings,
  },
  {
    title: 'A colleague on another system',
    story: 'sam.taylor@gmial.com: two letters swapped',
    outcome: 'asks',
    mail: mails.otherSystem,
  },
  {
    title: 'A good message',
    story: 'Every address is right, so no dialog opens',
    outcome: 'silent',
    mail: mails.good,
  },
  {
    title: 'Three with the same mistake',
    story: 'One typo, three recipients',
    outcome: 'asks',
    mail: mails.three,
  },
  {
    title: 'A reply to all',
    story: 'kim@army.ml was already in the message',
    outcome: 'asks',
    mail: mails.replyToAll,
  },
  {
    title: 'A reply to an impostor',
    story: 'The message came from army-mil.com',
    outcome: 'asks',
    mail: mails.replyToImpostor,
  },
  {
    title: 'A look-alike letter',
    story: 'The а in kim@аrmy.mil is Cyrillic',
    outcome: 'asks',
    mail: mails.lookAlike,
  },
  {
    title: 'A meeting invitation',
    story: 'Attendees are checked too',
    outcome: 'asks',
    mail: mails.meeting,
  },
  {
    title: 'Different mistakes at once',
    story: 'In To, Cc and Bcc',
    outcome: 'asks',
    mail: mails.several,
  },
  {
    title: 'Really meant for Mali',
    story: 'info@sante.gov.ml is left alone',
    outcome: 'silent',
    mail: mails.forMali,
  },
];

/** Empty messages for users who write their own. */
export const blanks: readonly Example[] = [
  {
    title: 'An empty message',
    story: 'Write your own',
    outcome: 'silent',
    mail: emptyMail('message', mails.sender),
  },
  {
    title: 'An empty meeting',
    story: 'Invite anyone',
    outcome: 'silent',
    mail: emptyMail('appointment', mails.sender),
  },
];
