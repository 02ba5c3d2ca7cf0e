import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { client } from '../outlook/office/host.ts';
import { plainAddress } from '../text/plain.ts';
import { usePaneWords } from './pane-words.ts';

const useStyles = makeStyles({
  tip: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflowWrap: 'anywhere',
  },
  text: { margin: 0 },
});

export interface SuggestionTipProps {
  /** The wrong address. */
  readonly address: string;
  readonly onClose: () => void;
}

/**
 * Explains, once after a correction, how to remove the wrong address from Outlook's suggestions. Classic
 * Outlook uses the Delete key; newer clients have a × beside each suggestion (Microsoft, "Manage suggested
 * recipients in the To, Cc, and Bcc boxes").
 */
export function SuggestionTip({ address, onClose }: SuggestionTipProps) {
  const words = usePaneWords();
  const styles = useStyles();
  const { pane } = words;
  const say = client() === 'classic-windows' ? pane.suggestionTipClassic : pane.suggestionTip;
  return (
    <div className={styles.tip}>
      <p className={styles.text}>{say(plainAddress(address))}</p>
      <Button size="small" onClick={onClose}>
        {pane.close}
      </Button>
    </div>
  );
}
