import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { plainAddress } from '../../text/plain.ts';
import { abridged, splitAtDomain } from './abridged.ts';
import { addressSegments, type Segment } from './address-segments.ts';
import type { ShownAddress } from './shown-addresses.ts';
import { VisuallyHidden } from '../page/visually-hidden.tsx';

const useStyles = makeStyles({
  address: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: 'inherit',
    lineHeight: 'inherit',
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
    unicodeBidi: 'isolate',
  },
  local: { color: tokens.colorNeutralForeground2 },
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
      textDecorationColor: 'MarkText',
      forcedColorAdjust: 'none',
    },
  },
  // A wavy line is the usual mark of a misspelling; the correction gets a straight one.
  typed: {
    backgroundColor: tokens.colorStatusDangerBackground2,
    textDecorationStyle: 'wavy',
    textDecorationThickness: '1.5px',
    textDecorationColor: tokens.colorStatusDangerForeground1,
  },
  meant: {
    backgroundColor: tokens.colorStatusSuccessBackground2,
    textDecorationColor: tokens.colorStatusSuccessForeground1,
  },
  // Neither is a misspelling or a correction.
  either: {
    backgroundColor: tokens.colorStatusWarningBackground2,
    textDecorationColor: tokens.colorStatusWarningForeground1,
  },
  // Only padding inside a border: a line could break at a box, and the two addresses would no longer line up.
  // On a page from right to left the mark, which is never copied, keeps a gap at the end of the address there.
  gap: { borderRadius: tokens.borderRadiusSmall, '::after': { content: '"\\200e"' } },
  typedGap: {
    border: `1px dashed ${tokens.colorStatusDangerForeground1}`,
    backgroundColor: tokens.colorStatusDangerBackground2,
  },
  meantGap: {
    border: `1px dashed ${tokens.colorStatusSuccessForeground1}`,
    backgroundColor: tokens.colorStatusSuccessBackground2,
  },
  eitherGap: {
    border: `1px dashed ${tokens.colorStatusWarningForeground1}`,
    backgroundColor: tokens.colorStatusWarningBackground2,
  },
});

/** What the marks say: a misspelling, a correction, or only that the two differ. */
export type Tone = 'typed' | 'meant' | 'either';

export interface MarkedAddressProps extends ShownAddress {
  readonly tone: Tone;
  /** Whether the parts that a long address shares with its counterpart are shown too. */
  readonly whole: boolean;
}

/**
 * An address in a monospaced font, left to right, with the characters marked that differ from its
 * counterpart. Screen readers and braille displays get the address as one text, because they would read the
 * pieces as separate words.
 */
export function MarkedAddress({ address, differs, counterpart, tone, whole }: MarkedAddressProps) {
  const styles = useStyles();
  const segments = addressSegments(address, differs, counterpart);
  return (
    <>
      <bdi aria-hidden dir="ltr" className={styles.address}>
        {segments.map((segment, index) =>
          segment.differs ? (
            <DifferingPart key={index} segment={segment} tone={tone} />
          ) : (
            <CommonPart key={index} text={segment.text} whole={whole || !counterpart} />
          ),
        )}
      </bdi>
      <VisuallyHidden>
        <bdi dir="ltr">{plainAddress(address)}</bdi>
      </VisuallyHidden>
    </>
  );
}

/**
 * The local part is less prominent than the domain, which decides where the mail goes. A line breaks first
 * between them.
 */
function CommonPart({ text, whole }: { readonly text: string; readonly whole: boolean }) {
  const styles = useStyles();
  const [local, domain] = splitAtDomain(text);
  const shown = (part: string) => plainAddress(whole ? part : abridged(part));
  return (
    <>
      {local !== '' && (
        <>
          <span className={styles.local}>{shown(local)}</span>
          <wbr />
        </>
      )}
      {domain !== '' && <span>{shown(domain)}</span>}
    </>
  );
}

function DifferingPart({ segment, tone }: { readonly segment: Segment; readonly tone: Tone }) {
  const styles = useStyles();
  return (
    <>
      {segment.text !== '' && (
        <mark className={mergeClasses(styles.mark, styles[tone])}>{plainAddress(segment.text)}</mark>
      )}
      {segment.gap > 0 && (
        <span
          className={mergeClasses(styles.gap, styles[`${tone}Gap`])}
          style={{ paddingInlineStart: `calc(${segment.gap}ch - 2px)` }}
          data-gap={segment.gap}
        />
      )}
    </>
  );
}
