/**
 * The end of MicrosoftAjax.js, for tests: the original evaluates text there. A content security policy without
 * `unsafe-eval` stops it, and the browser reports an error.
 */
// eslint-disable-next-line no-eval
window.Sys.CultureInfo.InvariantCulture = eval('({ name: "" })');
