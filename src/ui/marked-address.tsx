import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Span } from '../detector/finding.ts';
import { plainAddress } from '../text/plain.ts';
import type { Words } from '../text/words.ts';
import { addressSegments, type Differing, type Segment } from './address-segments.ts';
import { VisuallyHidden } from './visually-hidden.tsx';

const useStyles = makeStyles({
  address: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: 'anywhere',
    unicodeBidi: 'isolate',
  },
  mark: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightBold,
    borderRadius: tokens.borderRadiusSmall,
    textDecorationLine: 'underline',
    textDecorationThickness: '2px',
    textUnderlineOffset: '3px',
    '@media (forced-colors: active)': {
      color: 'MarkText',
      backgroundColor: 'Mark',
      forcedColorAdjust: 'none',
    },
  },
  typed: {
    backgroundColor: tokens.colorStatusDangerBackground2,
    textDecorationColor: tokens.colorStatusDangerBorder2,
  },
  meant: {
    backgroundColor: tokens.colorStatusSuccessBackground2,
    textDecorationColor: tokens.colorStatusSuccessBorder2,
  },
  gap: {
    display: 'inline-block',
    height: '1.1em',
    verticalAlign: 'text-bottom',
    boxSizing: 'border-box',
  },
  typedGap: { border: `1px dashed ${tokens.colorStatusDangerForeground1}` },
  meantGap: { border: `1px dashed ${tokens.colorStatusSuccessForeground1}` },
});

export interface MarkedAddressProps {
  readonly words: Words;
  readonly address: string;
  readonly differs: readonly Span[];
  readonly counterpart?: Differing;
  readonly tone: 'typed' | 'meant';
}

/** An address in a face with clear letters, left to right, with the characters marked that differ from its counterpart. */
export function MarkedAddress({ words, address, differs, counterpart, tone }: MarkedAddressProps) {
  const styles = useStyles();
  const segments = addressSegments(address, differs, counterpart);
  const marked = segments.filter((segment) => segment.differs && segment.text !== '');
  return (
    <>
      <bdi dir="ltr" className={styles.address}>
        {segments.map((segment, index) =>
          segment.differs ? (
            <DifferingPart key={index} segment={segment} tone={tone} />
          ) : (
            <span key={index}>{plainAddress(segment.text)}</span>
          ),
        )}
      </bdi>
      {marked.length > 0 && (
        <VisuallyHidden>
          {` ${words.review.differing(plainAddress(marked.map(({ text }) => spelled(text)).join(', ')))}`}
        </VisuallyHidden>
      )}
    </>
  );
}

function DifferingPart({ segment, tone }: { readonly segment: Segment; readonly tone: 'typed' | 'meant' }) {
  const styles = useStyles();
  return (
    <>
      {segment.text !== '' && (
        <mark className={mergeClasses(styles.mark, styles[tone])}>{plainAddress(segment.text)}</mark>
      )}
      {segment.gap > 0 && (
        <span
          aria-hidden
          className={mergeClasses(styles.gap, styles[`${tone}Gap`])}
          style={{ width: `${segment.gap}ch` }}
          data-gap={segment.gap}
        />
      )}
    </>
  );
}

/** With spaces between, a screen reader says letter by letter what it would else read as a word. */
function spelled(text: string): string {
  return Array.from(text).join(' ');
}
