/** What begins a formula in Excel, LibreOffice or Google Sheets, full-width forms included. */
const formulaStarts = '=+-@＝＋－＠﹢﹣﹦﹫−';
/** Behind these a cell may begin: where another program takes them for the separator or the end of a line. */
const cellEnds = ';,\t\r\n\v\f\u0085\u2028\u2029|';
/** What may stand before a formula without hindering it. */
const passedOver = /[\s"'\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\0-\x1f]/; // eslint-disable-line no-control-regex -- spreadsheets drop them

/**
 * A text by a stranger, which no spreadsheet takes for a formula wherever it begins a cell: an apostrophe stands before each character that
 * would begin one. Nothing else is changed.
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
