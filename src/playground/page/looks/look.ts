import type { ComponentType, ReactNode } from 'react';

/** What a look arranges in the window in which a message or meeting is written. */
export interface WindowParts {
  /** “New message”, “New meeting” or “Reply”, in the language of Outlook. */
  readonly heading: string;
  readonly subject: string;
  readonly send: () => void;
  /** The result of the last Send and the notifications. */
  readonly bars: ReactNode;
  /** The rows from From to the subject. */
  readonly fields: ReactNode;
  readonly body: ReactNode;
  /** The add-in's pane, if it is open. */
  readonly pane: ReactNode;
}

/** The classes of what opens over or beside the message, in the style of the client. */
export interface WindowClasses {
  readonly dialog: string;
  /** The title bar of a dialog or pane. */
  readonly title: string;
  readonly alert: string;
  readonly alertTitle: string;
  readonly alertButtons: string;
}

/** How a family of Outlook clients looks. */
export interface Look {
  readonly Window: ComponentType<WindowParts>;
  readonly useWindowClasses: () => WindowClasses;
}
