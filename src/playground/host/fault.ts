/** Ways in which Outlook can misbehave, switched on for one call by its name (`recipients.get`). */
export type Fault =
  /** Answers with Outlook's error code. */
  | { readonly type: 'error'; readonly code: number }
  /** Answers correctly, so many milliseconds later. */
  | { readonly type: 'late'; readonly ms: number }
  /** Does not answer at all. */
  | { readonly type: 'never' }
  /** Answers `null`, after which office.js never calls the add-in back. */
  | { readonly type: 'null' };

export type Faults = Map<string, Fault>;

export const faultWords = (fault: Fault): string => {
  switch (fault.type) {
    case 'error':
      return `fault switch: error ${fault.code}`;
    case 'late':
      return `fault switch: answers ${fault.ms} ms late`;
    case 'never':
      return 'fault switch: never answers';
    case 'null':
      return 'fault switch: answers null';
  }
};
