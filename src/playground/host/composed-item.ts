import type { Mail } from './mail.ts';

/** The item in the compose window, and how it stood when the sender first asked for a check. */
export class ComposedItem {
  #mail: Mail;
  #asWritten: Mail | undefined;

  constructor(mail: Mail) {
    this.#mail = mail;
  }

  mail = (): Mail => this.#mail;

  /** Returns the item as it stood at the first `keepAsWritten`, or as it is now if there was none. */
  asWritten = (): Mail => this.#asWritten ?? this.#mail;

  /** The sender asks for a check: what add-ins change from now on is not what the sender wrote. */
  keepAsWritten(): void {
    this.#asWritten ??= this.#mail;
  }

  /** Changes the item. */
  change(mail: Mail): void {
    this.#mail = mail;
  }

  /** Starts another item. */
  replace(mail: Mail): void {
    this.#mail = mail;
    this.#asWritten = undefined;
  }
}
