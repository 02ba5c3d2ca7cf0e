import { hosted } from './page-scripts.ts';

export const nothing = (): undefined => undefined;
const element = (): object => ({ setAttribute: nothing, getAttribute: () => null, style: {} });
const collection = <Item>(items: readonly Item[]) =>
  Object.assign([...items], { item: (index: number) => items[index] });

interface ScriptElement {
  readonly src: string;
  readonly onload?: () => void;
}

/** Returns the parts of a document that office.js uses. `appended` gets each script that office.js adds. */
export const documentOf = (url: URL, appended: (script: ScriptElement) => void): object => {
  const scripts: object[] = [{ src: `${hosted}office.js`, getAttribute: () => null }];
  const head = {
    appendChild: (script: ScriptElement) => {
      scripts.push(script);
      appended(script);
    },
  };
  return {
    domain: url.hostname,
    URL: url.href,
    readyState: 'complete',
    body: element(),
    createElement: element,
    addEventListener: nothing,
    getElementById: () => null,
    querySelectorAll: () => [],
    getElementsByTagName: (name: string) =>
      collection<object>(name === 'head' ? [head] : name === 'script' ? scripts : []),
  };
};
