import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { differences } from '../../../../src/detector/similarity/differences.ts';
import { AddressPair } from '../../../../src/ui/address/address-pair.tsx';
import { doubt, finding, suggestion } from '../../review/samples.ts';

/** Returns the typed and the suggested address as they are drawn, marks in brackets and gaps as `_`. */
function drawn(typed: string, meant: string): string[] {
  const [address, domain] = [`kim@${typed}`, `kim@${meant}`];
  const suggestions = [suggestion(domain, differences(typed, meant))];
  const given = doubt({
    recipient: { field: 'to', address, displayName: address },
    findings: [finding({ typed, suggestions })],
  });
  const { container } = render(<AddressPair doubt={given} />);
  container.querySelectorAll('mark').forEach((mark) => mark.replaceWith(`[${mark.textContent}]`));
  container.querySelectorAll('[data-gap]').forEach((gap) => gap.replaceWith('_'));
  return Array.from(container.querySelectorAll('dd > bdi'), ({ textContent }) => textContent);
}

it.each([
  ['army.ml', 'army.mil', 'kim@army.m_l', 'kim@army.m[i]l'],
  ['gmial.com', 'gmail.com', 'kim@gm[ia]l.com', 'kim@gm[ai]l.com'],
  ['army .mil', 'army.mil', 'kim@army[␣].mil', 'kim@army_.mil'],
  ['army.m\u00a0il', 'army.mil', 'kim@army.m[␣]il', 'kim@army.m_il'],
  ['ar\u200bmy.mil', 'army.mil', 'kim@ar[‹U+200B›]my.mil', 'kim@ar_my.mil'],
])('every character of %j that differs from %s is visible and marked', (typed, meant, ...wanted) => {
  expect(drawn(typed, meant)).toEqual(wanted);
});

it('a space in the local part is visible', () => {
  const address = 'kim lee@army.ml';
  const given = doubt({ recipient: { field: 'to', address, displayName: address }, findings: [] });
  const { container } = render(<AddressPair doubt={given} />);
  expect(container.querySelector('dd')?.textContent).toContain('kim␣lee@army.ml');
});
