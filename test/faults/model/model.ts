import {
  emptyMail,
  withRecipients,
  type FieldNumber,
  type Mail,
  type Person,
} from '../../../src/playground/host/mail.ts';
import { sender } from '../pages/driver.ts';
import { edited, type Wish } from '../rows/sender-script.ts';
import { fields, meant } from '../rows/stories.ts';

/** A fault of Outlook that lasts until it recovers. */
export type Trouble = 'unread' | 'unwritten' | 'unremembered' | 'no dialog' | 'no lines';

/** The policy that the model and the add-in apply. */
export const modelPolicy = {
  packs: [],
  protect: ['army.mil', 'navy.mil', 'af.mil'],
  deny: [{ domain: 'forbidden.example', reason: 'Orders of the day.' }],
};

/** Senders to choose from. A typo of the second sender's own domain is doubtful. */
export const froms: readonly Person[] = [sender, { address: 'ann@harborlight-consulting.com', name: 'Ann' }];

const goodOnes = ['jo@navy.mil', 'ray@army.mil', 'sam@gmail.com', 'team@example.org'] as const;
const ownTypo = 'bob@harborlight-consultng.com';
const denied = 'eve@forbidden.example';
/** Two share a domain and two share a local part: a choice for one must not apply to another. */
const doubtful = ['kim@army.ml', 'lee@navy.ml', 'kim@navy.ml', 'sam@gmial.com'] as const;

export const addresses: readonly string[] = [...goodOnes, ...doubtful, ownTypo, denied];

/** A small model of the item and of what may leave, without the detector and Office. */
export class Model {
  mail: Mail = emptyMail('message', sender);
  /** The addresses that the sender kept, and whether Outlook surely remembered them. */
  readonly kept = new Map<string, 'surely' | 'perhaps'>();
  trouble: Trouble | undefined;

  isDoubtful(address: string): boolean {
    if (address === ownTypo) return this.mail.from.address !== sender.address;
    return address.endsWith('@navy.ml') || address === denied || address in meant;
  }

  /** Returns the addresses that the sender is asked about; those that Outlook perhaps forgot are among them. */
  open(): string[] {
    return this.everybody().filter(
      (address) => this.isDoubtful(address) && this.kept.get(address) !== 'surely',
    );
  }

  everybody(): string[] {
    return Object.values(this.mail.recipients).flatMap((people: readonly Person[]) =>
      people.map(({ address }) => address),
    );
  }

  /** Returns what replaces an address; `forgets` says whether Outlook forgot what it perhaps remembered. */
  wished(address: string, wish: Wish, forgets = true): readonly string[] {
    const memory = this.kept.get(address);
    if (!this.isDoubtful(address) || memory === 'surely' || (memory === 'perhaps' && !forgets))
      return [address];
    if (wish === 'edit' || wish === 'edit-badly') return [edited(address, wish === 'edit-badly')];
    if (wish === 'keep') return address === denied ? [] : [address];
    if (wish === 'correct') return [this.#meant(address)].flat();
    return wish === 'remove' ? [] : [address];
  }

  #meant(address: string): string | readonly string[] {
    if (address.endsWith('@navy.ml')) return address.replace('.ml', '.mil');
    return meant[address] ?? (address === ownTypo ? 'bob@harborlight-consulting.com' : []);
  }

  put(field: FieldNumber, people: readonly string[]): void {
    this.mail = withRecipients(this.mail, field, fields(people)[0]);
  }

  inField(field: FieldNumber): string[] {
    return this.mail.recipients[field].map(({ address }) => address);
  }

  startAnew(mail: Mail = emptyMail('message', this.mail.from)): void {
    this.mail = { ...mail, notices: [], sessionData: {} };
    this.kept.clear();
  }
}
