import type { Policy } from '../../../policy/policy.ts';
import type { Screened } from '../../../past-mail/screened.ts';
import { Revisions } from '../../host/revisions.ts';
import type { Answer, Problem, Question } from './worker-messages.ts';

export type ReadingState =
  | { readonly type: 'empty' }
  /** `share` of the file has been read, from 0 to 1; undefined while its mail is judged. */
  | { readonly type: 'reading'; readonly name: string; readonly share: number | undefined }
  | { readonly type: 'screened'; readonly name: string; readonly screened: Screened }
  | { readonly type: 'problem'; readonly name: string; readonly problem: Problem };

/** The part of a worker that is used. */
export interface Worker {
  onmessage: ((event: MessageEvent<Answer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(question: Question): void;
  terminate(): void;
}

/** Reads one file at a time in a worker. A new file, or `forget`, ends the work on the one before. */
export class Reading {
  readonly #revisions = new Revisions();
  readonly #startWorker: () => Worker;
  #worker: Worker | undefined;
  #last: { readonly file: Blob; readonly name: string } | undefined;
  #state: ReadingState = { type: 'empty' };

  constructor(startWorker: () => Worker) {
    this.#startWorker = startWorker;
  }

  readonly subscribe = this.#revisions.subscribe;
  readonly state = (): ReadingState => this.#state;

  start(file: Blob, name: string, policy: Policy | undefined): void {
    this.#stop();
    this.#last = { file, name };
    const worker = this.#startWorker();
    this.#worker = worker;
    worker.onmessage = ({ data }) => this.#take(data, file, name);
    worker.onerror = () => this.#take({ type: 'problem', problem: { is: 'unreadable' } }, file, name);
    worker.postMessage({ file, policy });
    this.#become({ type: 'reading', name, share: 0 });
  }

  /** Reads the last file again, with another policy. */
  again(policy: Policy | undefined): void {
    if (this.#last !== undefined) this.start(this.#last.file, this.#last.name, policy);
  }

  forget(): void {
    this.#stop();
    this.#last = undefined;
    this.#become({ type: 'empty' });
  }

  #take(answer: Answer, file: Blob, name: string): void {
    if (answer.type === 'read')
      this.#become({ type: 'reading', name, share: Math.min(1, answer.bytes / file.size) });
    else if (answer.type === 'judging') this.#become({ type: 'reading', name, share: undefined });
    else {
      this.#stop();
      this.#become({ ...answer, name });
    }
  }

  #stop(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #become(state: ReadingState): void {
    this.#state = state;
    this.#revisions.add();
  }
}
