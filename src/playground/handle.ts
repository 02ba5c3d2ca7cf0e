import type { Elements } from './host/windows/browser.ts';
import type { Outlook } from './host/outlook.ts';

/** An Outlook that this page has started. */
export interface Started {
  readonly outlook: Outlook;
  readonly elements: Elements;
  /** The text of the policy that this playground was built with; `undefined` if it was built without one. */
  readonly builtPolicy: string | undefined;
}

/** Gives tests and the benchmark access to the Outlook that the page shows. */
export interface Handle extends Started {
  /**
   * Closes this Outlook and shows another one, as if the page had been loaded again; but the browser has its
   * scripts compiled already.
   */
  startAnew(): Promise<void>;
}

declare global {
  interface Window {
    playground?: Handle;
    /** Set by `newer-office.js`; where it runs in this page, it runs in the add-in's pages too. */
    newerOffice?: true;
  }
}
