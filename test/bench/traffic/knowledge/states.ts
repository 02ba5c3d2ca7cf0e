/** What the add-in knows: nothing, what the mailbox learned, what the organisation learned, or both. */
export const states = ['nothing', 'memory', 'list', 'both'] as const;

export type State = (typeof states)[number];

export const hasMemory = (state: State): boolean => state === 'memory' || state === 'both';

export const hasList = (state: State): boolean => state === 'list' || state === 'both';
