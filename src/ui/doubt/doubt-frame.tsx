import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Doubt } from '../../review/review.ts';
import { DoubtIcon } from './doubt-icon.tsx';
import { partIds } from './part-ids.ts';
import { isGrave, prominence, prominenceWords } from './prominence.ts';
import { useWords } from '../page/words.ts';

const edge = { borderInlineStartWidth: '4px', borderInlineStartStyle: 'solid' } as const;

const useStyles = makeStyles({
  frame: {
    flexShrink: 0,
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    // The heading has the focus; the whole frame shows the outline, where the keyboard is in use.
    ':has(h2[data-fui-focus-visible])': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '2px',
    },
  },
  ordinary: { ...edge, borderInlineStartColor: tokens.colorStatusWarningBorder2 },
  critical: { border: `2px solid ${tokens.colorStatusDangerBorder2}` },
  blocked: { border: `2px solid ${tokens.colorStatusDangerBorder2}` },
  quiet: { backgroundColor: 'transparent', border: `1px dashed ${tokens.colorNeutralStroke1}` },
  band: {
    ...typographyStyles.body1Strong,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
    borderBottom: `1px solid ${tokens.colorStatusDangerBorder1}`,
    borderStartStartRadius: tokens.borderRadiusMedium,
    borderStartEndRadius: tokens.borderRadiusMedium,
  },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
  decided: { gap: tokens.spacingVerticalXS, paddingBlock: tokens.spacingVerticalS },
});

export interface DoubtFrameProps {
  readonly doubt: Doubt;
  readonly label: string;
  readonly decided: boolean;
  /** Whether it is alone on the page, whose heading then has its icon. */
  readonly alone: boolean;
  readonly children: ReactNode;
}

/**
 * The frame around one doubt or one group. Until it is decided, each prominence looks different, because people
 * stop noticing warnings that always look the same.
 */
export function DoubtFrame({ doubt, label, decided, alone, children }: DoubtFrameProps) {
  const words = useWords();
  const styles = useStyles();
  const how = prominence(doubt);
  return (
    <div
      role="group"
      aria-label={label}
      data-prominence={how}
      className={mergeClasses(styles.frame, !decided && styles[how])}
    >
      {isGrave(how) && !decided && !alone && (
        <div id={partIds(doubt).prominence} className={styles.band}>
          <DoubtIcon prominence={how} />
          {prominenceWords(words, how)}
        </div>
      )}
      <div className={mergeClasses(styles.body, decided && styles.decided)}>{children}</div>
    </div>
  );
}
