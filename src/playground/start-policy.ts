/** What a site's builder left in the page for the script, by the name of the `meta` element. */
export const meant = (name: string): string | undefined =>
  document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content;

const kept = 'nearmiss-playground-policy';

/** The policy text that the person wrote, which survives a change of client; `undefined` if there is none. */
export const writtenPolicy = (): string | undefined => sessionStorage.getItem(kept) ?? undefined;

export const keepPolicy = (text: string | undefined): void => {
  if (text === undefined) sessionStorage.removeItem(kept);
  else sessionStorage.setItem(kept, text);
};

/** The text of the policy that the site was built with; `undefined` where it was built without. */
export const builtPolicy = async (): Promise<string | undefined> => {
  const file = meant('nearmiss-policy');
  if (file === undefined) return undefined;
  const response = await fetch(file);
  if (!response.ok) throw new Error(`The policy of this site could not be read (${response.status}).`);
  return response.text();
};
