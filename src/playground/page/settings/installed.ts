import type { Outlook } from '../../host/outlook.ts';

const parameter = 'without';

/** Returns whether the page's address asks for an Outlook without Nearmiss: `?without`. */
export const asksWithout = (search: string): boolean => new URLSearchParams(search).has(parameter);

/** Installs or removes Nearmiss, with the same message, and puts that into the page's address. */
export const install = (outlook: Outlook, wanted: boolean): void => {
  const asked = new URLSearchParams(location.search);
  if (wanted) asked.delete(parameter);
  else asked.set(parameter, '');
  history.replaceState(null, '', `?${asked.toString()}`);
  outlook.install(wanted);
};
