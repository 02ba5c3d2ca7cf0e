/**
 * Returns the content of the page's `meta` element of this name, by which the site build passes values to
 * this script.
 */
export const metaContent = (name: string): string | undefined =>
  document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content;

const kept = 'nearmiss-playground-policy';

/**
 * Returns the policy text that the user wrote, which survives a change of client; `undefined` if there is
 * none.
 */
export const writtenPolicy = (): string | undefined => sessionStorage.getItem(kept) ?? undefined;

export const keepPolicy = (text: string | undefined): void => {
  if (text === undefined) sessionStorage.removeItem(kept);
  else sessionStorage.setItem(kept, text);
};

/**
 * Returns the text of the policy that the site was built with; `undefined` if it was built without one.
 *
 * @throws {Error} if the policy cannot be read
 */
export const builtPolicy = async (): Promise<string | undefined> => {
  const file = metaContent('nearmiss-policy');
  if (file === undefined) return undefined;
  const response = await fetch(file);
  if (!response.ok) throw new Error(`The policy of this site could not be read (${response.status}).`);
  return response.text();
};
