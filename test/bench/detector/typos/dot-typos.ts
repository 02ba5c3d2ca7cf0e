import { isHostName } from './single-edits.ts';

/** Missing, extra, moved dots, hyphens for dots, missing endings, commas. */
export function dotTypos(domain: string): Record<string, string[]> {
  const dots = Array.from(domain, (_, index) => index).filter((index) => domain[index] === '.');
  const last = domain.lastIndexOf('.');
  return {
    'missing dot': missingDots(domain, dots),
    'hyphen for dot': hyphens(domain, dots),
    'extra dot': extraDots(domain, dots),
    'moved dot': dots.flatMap((at) => movedDots(domain, at)).filter(isHostName),
    'missing TLD': [domain.slice(0, last)],
    comma: dots.map((at) => replaceAt(domain, at, ',')),
  };
}

/** `usaf.mil`, `armymil`, and both followed by `.com`, which forms and habit add. */
function missingDots(domain: string, dots: readonly number[]): string[] {
  const joined = domain.split('.').join('');
  return [...dots.map((at) => replaceAt(domain, at, '')), `${joined}.com`, `${joined}.org`];
}

function hyphens(domain: string, dots: readonly number[]): string[] {
  const joined = domain.split('.').join('-');
  return [...dots.map((at) => replaceAt(domain, at, '-')), `${joined}.com`, `${joined}.org`].filter(
    isHostName,
  );
}

function extraDots(domain: string, dots: readonly number[]): string[] {
  const doubled = dots.map((at) => replaceAt(domain, at, '..'));
  const end = domain.lastIndexOf('.');
  const inside = Array.from(
    domain.slice(0, end),
    (_, index) => `${domain.slice(0, index)}.${domain.slice(index)}`,
  );
  return [...doubled, ...inside.filter(isHostName)];
}

function movedDots(domain: string, at: number): string[] {
  const [before, after] = [domain.slice(0, at), domain.slice(at + 1)];
  return [
    `${before.slice(0, -1)}.${before.slice(-1)}${after}`,
    `${before}${after.charAt(0)}.${after.slice(1)}`,
  ];
}

function replaceAt(text: string, at: number, by: string): string {
  return text.slice(0, at) + by + text.slice(at + 1);
}
