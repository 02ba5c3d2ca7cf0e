/** Time limit for loading office.js from Microsoft's host, in milliseconds. */
const limit = 20_000;

/** Returns whether the script element of the page loads office.js before the time limit. */
export function officeJsLoads(script: HTMLScriptElement): Promise<boolean> {
  return new Promise((resolve) => {
    script.addEventListener('load', () => resolve(true));
    script.addEventListener('error', () => resolve(false));
    setTimeout(() => resolve(false), limit);
  });
}
