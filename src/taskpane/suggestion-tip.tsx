import { client } from '../outlook/office/host.ts';
import { plainAddress } from '../text/plain.ts';
import { usePaneWords } from './pane-words.ts';

export interface SuggestionTipProps {
  /** The wrong address. */
  readonly address: string;
  readonly className: string;
}

/**
 * Explains how to remove the wrong address from Outlook's suggestions. Classic Outlook uses the Delete key;
 * newer clients have a × beside each suggestion (Microsoft, "Manage suggested recipients in the To, Cc, and
 * Bcc boxes").
 */
export function SuggestionTip({ address, className }: SuggestionTipProps) {
  const { pane } = usePaneWords();
  const say = client() === 'classic-windows' ? pane.suggestionTipClassic : pane.suggestionTip;
  return <p className={className}>{say(plainAddress(address))}</p>;
}
