/**
 * Returns the locale that `openDialog` put into the address of the dialog's page; undefined where there is
 * none.
 */
export function dialogLocale(search: string): string | undefined {
  return new URLSearchParams(search).get('locale') ?? undefined;
}
