/** The characters that start a formula in Excel, LibreOffice or Google Sheets, including full-width forms. */
const formulaStarts = '=+-@＝＋－＠﹢﹣﹦﹫−';
/**
 * Characters that another program may take for a separator or a line end, so that a cell may start after
 * them.
 */
const cellEnds = ';,\t\r\n\v\f\u0085\u2028\u2029|';
/** Characters that spreadsheets ignore before a formula. */
const passedOver = /[\s"'\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\0-\x1f]/; // eslint-disable-line no-control-regex -- spreadsheets drop them

/**
 * Returns text from outside so that no spreadsheet takes any part of it for a formula: puts an apostrophe
 * before each character that could start one, and changes nothing else.
 */
export function spreadsheetText(text: string): string {
  let isStart = true;
  let result = /^[\t\r]/.test(text) ? "'" : '';
  for (const character of text) {
    if (isStart && formulaStarts.includes(character)) result += "'";
    result += character;
    isStart = cellEnds.includes(character) || (isStart && passedOver.test(character));
  }
  return result;
}
