import { apis } from '../../../src/playground/host/apis/index.ts';
import type { Faults } from '../../../src/playground/host/faults/fault.ts';
import type { Permission } from '../../../src/playground/host/manifest/manifest.ts';
import { fields, parseJson, type Fields } from '../../../src/playground/host/model/wire.ts';
import { readWin32Call, win32Answers, type SafeArray } from './win32-call.ts';
import { win32Context, win32HostInfo, win32Version } from './win32-context.ts';
import { answersTo, type ItemContext } from './win32-item-call.ts';

/** What the host needs: a mail, a clock, and the permission that the add-in's manifest asks for. */
export interface Win32Context extends ItemContext {
  /** BCP 47. */
  readonly locale: string;
  readonly faults: Faults;
  /** Runs a function after this many milliseconds, because an answer never arrives during the call itself. */
  readonly later: (run: () => void, milliseconds: number) => void;
}

/** The answer of a handler: `event.completed(options)`. */
export interface Completion {
  /** 0, or why no function could be called (11101: an unknown function). */
  readonly status: number;
  /** Undefined for `completed()`. */
  readonly options: Fields | undefined;
}

type Callback = (answer: SafeArray, resultCode: number) => void;
type Registered = (status: number) => void;
type Handler = (event: number, payload: unknown) => void;
type Answer = (answered: () => readonly SafeArray[], milliseconds?: number) => void;

/** Dispatch ids that belong to no item. */
const ids = { initialData: 1, appCommand: 39, completed: 94 } as const;

/** The library's numbers for the permissions of a manifest; they are not in order of strength. */
const permissionLevels: Readonly<Record<Permission, number>> = {
  Restricted: 0,
  ReadItem: 1,
  ReadWriteMailbox: 2,
  ReadWriteItem: 3,
};

const itemTypes = { message: 4, appointment: 5 } as const;

/**
 * The other side of `window.external` in classic Outlook on Windows, for one page or engine, wherever the
 * library runs. Pass `external` to the library, wait until the host `listens()`, then `run` functions of the
 * add-in by name.
 */
export class Win32Host {
  /** Calls of the item API by name, in order. */
  readonly calls: string[] = [];
  /**
   * Errors that the library threw when a call was answered. Outlook ignores them, and the add-in is not
   * called back.
   */
  readonly thrown: string[] = [];

  readonly #at: Win32Context;
  readonly #handlers = new Map<number, Handler>();
  readonly #completions = new Map<string, (completion: Completion) => void>();
  #commands = 0;

  constructor(context: Win32Context) {
    this.#at = context;
  }

  /** The object for `window.external`. */
  get external(): object {
    const context = win32Context(this.#at);
    return {
      GetHostInfo: () => win32HostInfo(this.#at.locale),
      GetLoggingAllowed: () => false,
      GetContext: () => context,
      Execute: (id: number, params: unknown[] | null, callback: Callback) => {
        this.#execute(id, params ?? [], callback);
      },
      RegisterEvent: (id: number, _target: unknown, handler: Handler, callback: Registered) => {
        this.#handlers.set(id, handler);
        this.#later(() => callback(0));
      },
      UnregisterEvent: (id: number, _target: unknown, callback: Registered) => {
        this.#handlers.delete(id);
        this.#later(() => callback(0));
      },
    };
  }

  /** Returns whether functions can be run: an event fired earlier is lost. */
  listens(): boolean {
    return this.#handlers.has(ids.appCommand);
  }

  /** Runs a function of the add-in. Resolves when the function completes its event, and never otherwise. */
  run(functionName: string): Promise<Completion> {
    const command = `command${(this.#commands += 1)}`;
    const completion = new Promise<Completion>((resolve) => this.#completions.set(command, resolve));
    this.emit(ids.appCommand, [command, functionName, '{}']);
    return completion;
  }

  /** Fires an event. Throws if the library has not registered for it. */
  emit(id: number, payload: unknown): void {
    const handler = this.#handlers.get(id);
    if (handler === undefined) throw new Error(`Nobody listens to event ${id}.`);
    this.#later(() => handler(id, payload));
  }

  #later(run: () => void, milliseconds = 1): void {
    this.#at.later(run, milliseconds);
  }

  #execute(id: number, given: readonly unknown[], callback: Callback): void {
    const answer: Answer = (answered, milliseconds) => {
      this.#later(() => answered().forEach((one) => this.#callBack(callback, one)), milliseconds);
    };
    if (id === ids.initialData) {
      answer(() => [win32Answers.whole(this.#initialData())]);
    } else if (id === ids.completed) {
      this.#complete(given);
      answer(() => [win32Answers.status(0)]);
    } else {
      this.#callItem(id, given, answer);
    }
  }

  #callBack(callback: Callback, answer: SafeArray): void {
    try {
      callback(answer, 0);
    } catch (error) {
      this.thrown.push(String(error));
    }
  }

  #callItem(id: number, given: readonly unknown[], answer: Answer): void {
    const api = apis.get(id);
    if (api === undefined) {
      this.#at.trace.wrong(`The add-in made call ${id}, which this Outlook does not know`);
      answer(() => [win32Answers.error(5000)]);
      return;
    }
    this.calls.push(api.name);
    const fault = this.#at.faults.next(api.name);
    const params = readWin32Call(id, given);
    const answers = () => answersTo(this.#at, api, params, fault);
    answer(answers, fault?.type === 'late' ? fault.ms : undefined);
  }

  #complete([command, status, event]: readonly unknown[]): void {
    const key = String(command);
    const resolve = this.#completions.get(key);
    if (resolve === undefined) {
      this.#at.trace.wrong('The add-in answered an event twice (office-js 6656)');
      return;
    }
    this.#completions.delete(key);
    const { completedContext } = fields(parseJson(event));
    resolve({
      status: Number(status),
      options: completedContext === undefined ? undefined : fields(completedContext),
    });
  }

  #initialData(): object {
    const { kind, from } = this.#at.mail();
    return {
      itemType: itemTypes[kind],
      itemNumber: 1,
      permissionLevel: permissionLevels[this.#at.permission],
      hostVersion: win32Version,
      userDisplayName: from.name,
      userEmailAddress: from.address,
      userTimeZone: 'UTC',
      userProfileType: 'enterprise',
    };
  }
}
