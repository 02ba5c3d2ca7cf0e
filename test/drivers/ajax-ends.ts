/**
 * The error of a browser when MicrosoftAjax.js ends at the place where it evaluates text, which our content security
 * policy forbids. By then it has defined all that office.js needs.
 */
export const ajaxEnds =
  /'unsafe-eval' is not an allowed source of script|requires 'TrustedScript' assignment/;
