import type { Elements } from './host/windows/browser.ts';
import type { Outlook } from './host/outlook.ts';

/** What tests and the benchmark take hold of: the same Outlook that the page shows. */
export interface Handle {
  readonly outlook: Outlook;
  readonly elements: Elements;
  /** The text of the policy that this playground was built with. */
  readonly builtPolicy: string | undefined;
}

declare global {
  interface Window {
    playground?: Handle;
    /** Set by `newer-office.js`, which then runs in the add-in's pages too. */
    newerOffice?: true;
  }
}
