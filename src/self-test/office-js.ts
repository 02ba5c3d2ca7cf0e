/** How long Microsoft's address may take, in milliseconds. */
const limit = 20_000;

/** Whether office.js came, which the page itself asks for; true once it is there. */
export function officeJsLoads(script: HTMLScriptElement): Promise<boolean> {
  return new Promise((resolve) => {
    script.addEventListener('load', () => resolve(true));
    script.addEventListener('error', () => resolve(false));
    setTimeout(() => resolve(false), limit);
  });
}
