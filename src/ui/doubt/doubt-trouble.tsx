import { makeStyles, tokens } from '@fluentui/react-components';
import { createContext, useContext } from 'react';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { Doubt } from '../../review/review.ts';

const useStyles = makeStyles({
  trouble: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    color: tokens.colorStatusDangerForeground1,
    overflowWrap: 'anywhere',
  },
  icon: { flexShrink: 0, display: 'flex', fontSize: '20px' },
});

/** The sentences about what went wrong with choices, by the ids of their doubts. */
export type Troubles = Readonly<Record<string, string>>;

const TroublesContext = createContext<Troubles>({});

/** Gives the troubles to every card inside it. */
export const TroublesProvider = TroublesContext.Provider;

export interface DoubtTroubleProps {
  readonly doubts: readonly Doubt[];
}

/** What went wrong with the last choices for these doubts, announced as soon as it is known. */
export function DoubtTrouble({ doubts }: DoubtTroubleProps) {
  const styles = useStyles();
  const troubles = useContext(TroublesContext);
  const said = new Set(doubts.map(({ id }) => troubles[id]).filter((text) => text !== undefined));
  return Array.from(said, (text) => (
    <p key={text} role="alert" className={styles.trouble}>
      <span className={styles.icon}>
        <WarningFilled aria-hidden />
      </span>
      {text}
    </p>
  ));
}
