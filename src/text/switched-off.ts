/** What the sender reads while the administrator has put the do-nothing build in place. English, like the administrator's text. */
export const switchedOff = {
  /** A line above the message; at most 150 characters. */
  notice:
    'Nearmiss is switched off for now, so the recipients are not checked. Please look at the addresses yourself.',
  /** All that the pane says. */
  pane: 'Nearmiss is switched off for now. Recipients are not checked, and messages are sent as they are.',
} as const;
