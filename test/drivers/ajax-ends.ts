/**
 * What a browser says when MicrosoftAjax.js ends where it evaluates text, which our policy for contents forbids; all that
 * office.js needs of it is there by then.
 */
export const ajaxEnds =
  /'unsafe-eval' is not an allowed source of script|requires 'TrustedScript' assignment/;
