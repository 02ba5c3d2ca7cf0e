/** What a page of the add-in is for; what it may do depends on that. */
export type FrameKind = 'functionFile' | 'eventRuntime' | 'taskpane' | 'dialog';

/** What the stage needs in order to show a page of the add-in. */
export interface FramePlan {
  readonly id: string;
  readonly kind: FrameKind;
  readonly url: string;
  /** The iframe's `name`, from which office.js reads all it knows about the host. */
  readonly name: string;
  readonly title: string;
  /** How many milliseconds to wait before loading the page; `never` leaves the frame empty. */
  readonly late?: number | 'never';
  /** The size of a dialog in percent of the window, as passed to `displayDialogAsync`; dialogs only. */
  readonly size?: DialogSize;
}

export interface DialogSize {
  readonly width: number;
  readonly height: number;
}

/** A shown page. */
export interface ShownFrame {
  post(message: string, origin: string): void;
  /** Whether a message came from this page's window. */
  isSource(source: unknown): boolean;
  remove(): void;
  /** Reloads the page from its planned address. */
  reload(): void;
}

/** Shows pages of the add-in. The host protocol itself uses no DOM. */
export type Stage = (plan: FramePlan) => ShownFrame;

export interface Frame {
  readonly plan: FramePlan;
  readonly conversation: string;
  readonly origin: string;
  readonly shown: ShownFrame;
  /** The actions that the page registered for, each with the target text that it passed. */
  readonly registered: Map<string, string>;
  /** The page that opened this dialog. */
  readonly parent: Frame | undefined;
  /** Settles when the page can run commands. */
  readonly ready: Promise<void>;
  readonly becomeReady: () => void;
  /** Settles when the page is removed. */
  readonly gone: Promise<void>;
  readonly becomeGone: () => void;
}

/** A request to open a frame. */
export interface FrameRequest {
  readonly kind: FrameKind;
  readonly url: string;
  readonly title: string;
  readonly parent?: Frame;
  readonly size?: DialogSize;
}
