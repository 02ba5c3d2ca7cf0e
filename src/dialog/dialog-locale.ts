/**
 * The locale that stands in the address of the dialog's page, put there by `openDialog`; undefined where
 * there is none.
 */
export function dialogLocale(search: string): string | undefined {
  return new URLSearchParams(search).get('locale') ?? undefined;
}
