/**
 * Matches the browser's error when our content security policy stops MicrosoftAjax.js where it evaluates text. Before
 * that, MicrosoftAjax.js has defined everything that office.js needs.
 */
export const ajaxEnds =
  /'unsafe-eval' is not an allowed source of script|requires 'TrustedScript' assignment/;
