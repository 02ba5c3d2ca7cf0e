/** Formats a count as `12,345`. */
export function grouped(count: number): string {
  return count.toLocaleString('en');
}

/** Formats a count with its noun: `1 message`, `12,345 messages`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/**
 * Formats a share as a percentage with two significant digits: `0.32 %`, `12 %`. Returns `0 %` and `100 %`
 * only if they are exact.
 */
export function share(part: number, whole: number): string {
  if (whole === 0 || part === 0) return '0 %';
  if (part === whole) return '100 %';
  const percent = (part / whole) * 100;
  if (percent < 0.001) return 'under 0.001 %';
  if (percent > 99.99) return 'over 99.99 %';
  return `${short(percent)} %`;
}

/**
 * Formats a number with two significant digits, or more if the first ones are nines: `0.032`, `4.2`, `98.6`,
 * `99.97`.
 */
export function short(value: number): string {
  if (value === 0) return '0';
  if (value >= 99) return fixed(value, 2);
  if (value >= 10) return fixed(value, 1);
  const digits = Math.max(1, 1 - Math.floor(Math.log(value) / Math.LN10 + 1e-9));
  return fixed(value, digits);
}

/** Formats a rate: `0.032 prompts per person and week, or one in 31 weeks`. */
export function perPersonAndWeek(mean: number): string {
  return `${short(mean)} ${mean === 1 ? 'prompt' : 'prompts'} per person and week${rarely(mean)}`;
}

/** `, or one in 7 weeks`, or empty if the mean is higher. */
function rarely(mean: number): string {
  const weeks = Math.round(1 / mean);
  if (weeks < 2) return '';
  return `, or one in ${weeks < 78 ? counted(weeks, 'week') : counted(Math.round(weeks / 52), 'year')}`;
}

function fixed(value: number, digits: number): string {
  const text = value.toFixed(digits);
  return text.includes('.') ? withoutLast('.', withoutLast('0', text)) : text;
}

function withoutLast(sign: string, text: string): string {
  let end = text.length;
  while (text.charAt(end - 1) === sign) end--;
  return text.slice(0, end);
}
