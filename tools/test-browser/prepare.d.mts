export function installDependencies(): void;
export function findChromium(): string | undefined;
export function installChromium(): string;
export function onPath(name: string): string | undefined;
