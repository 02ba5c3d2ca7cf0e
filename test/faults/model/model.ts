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

/** What goes wrong in Outlook for a while. */
export type Trouble = 'unread' | 'unwritten' | 'unremembered' | 'no dialog' | 'no lines';

/** The policy under which the model thinks. */
export const modelPolicy = {
  packs: [],
  protect: ['army.mil', 'navy.mil', 'af.mil'],
  deny: [{ domain: 'forbidden.example', reason: 'Orders of the day.' }],
};

/** Who may stand in From; at the second, a slip from the own domain is doubtful. */
export const froms: readonly Person[] = [sender, { address: 'ann@harborlight-consulting.com', name: 'Ann' }];

const goodOnes = ['jo@navy.mil', 'ray@army.mil', 'sam@gmail.com', 'team@example.org'] as const;
const ownTypo = 'bob@harborlight-consultng.com';
const denied = 'eve@forbidden.example';
/** Two of one domain, and two of one name: what is said of one of them says nothing of the other. */
const doubtful = ['kim@army.ml', 'lee@navy.ml', 'kim@navy.ml', 'sam@gmial.com'] as const;

export const addresses: readonly string[] = [...goodOnes, ...doubtful, ownTypo, denied];

/** A small picture of the item, and of what may leave: no detector, no Office. */
export class Model {
  mail: Mail = emptyMail('message', sender);
  /** What the sender insisted on, and whether Outlook was well enough to remember it. */
  readonly kept = new Map<string, 'surely' | 'perhaps'>();
  trouble: Trouble | undefined;

  isDoubtful(address: string): boolean {
    if (address === ownTypo) return this.mail.from.address !== sender.address;
    return address.endsWith('@navy.ml') || address === denied || address in meant;
  }

  /** Doubtful, and not kept: the sender is asked. Also what was kept when Outlook may not have remembered it. */
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

  /** What becomes of an address; `forgets` where Outlook did not remember what it may not have remembered. */
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
