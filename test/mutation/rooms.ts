/** The rooms whose tests are tested, the smallest first. */
export const rooms = ['policy', 'review', 'detector'] as const;

export type Room = (typeof rooms)[number];

/** Where Stryker leaves what it found: `index.html` for people, `mutation.json`, and what it need not try again. */
export const folderOf = (room: Room): string => `dist/mutation/${room}`;
