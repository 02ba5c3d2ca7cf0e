import type { Elements } from './host/windows/browser.ts';
import type { Outlook } from './host/outlook.ts';

/** Gives tests and the benchmark access to the Outlook that the page shows. */
export interface Handle {
  readonly outlook: Outlook;
  readonly elements: Elements;
  /** The text of the policy that this playground was built with; `undefined` if it was built without one. */
  readonly builtPolicy: string | undefined;
}

declare global {
  interface Window {
    playground?: Handle;
    /** Set by `newer-office.js`; where it runs in this page, it runs in the add-in's pages too. */
    newerOffice?: true;
  }
}
