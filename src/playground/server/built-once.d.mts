export function buildOnce(root: string, stamp: string, build: () => void): boolean;
