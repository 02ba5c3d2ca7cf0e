import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import { namesInEnglish } from '../../../text/names/names-en.ts';
import { useHandle } from '../use-outlook.ts';
import { changesBetween, type Change } from './changes.ts';
import { doubtfulIn } from './doubtful.ts';
import type { Decided } from './use-send.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  address: { overflowWrap: 'anywhere', fontWeight: tokens.fontWeightSemibold },
  removed: { textDecorationLine: 'line-through', fontWeight: tokens.fontWeightRegular },
  mark: { '& svg': { verticalAlign: '-2px', marginInlineEnd: tokens.spacingHorizontalXXS } },
  corrected: { color: tokens.colorStatusSuccessForeground1 },
  doubtful: { color: tokens.colorStatusWarningForeground3 },
  unchecked: { color: tokens.colorStatusDangerForeground1 },
});

interface LineProps {
  readonly change: Change;
  /** The address that was probably meant; `undefined` if the address is not doubtful. */
  readonly meant: string | undefined;
  readonly isChecked: boolean;
}

/** Says where a doubtful address leads, if its top-level domain tells, and what was probably meant. */
const wrongPlace = (address: string, meant: string): string => {
  const place = namesInEnglish.place(address.slice(address.lastIndexOf('.') + 1));
  const goes = place === undefined ? 'looks mistyped' : `goes to ${place}`;
  return meant === '' ? goes : `${goes}; ${meant} was probably meant`;
};

const Mark = ({ change, meant, isChecked }: LineProps) => {
  const styles = useStyles();
  if (change.type === 'corrected')
    return (
      <span className={mergeClasses(styles.mark, styles.corrected)}>
        <CheckmarkCircleFilled aria-hidden />
        corrected from <bdi>{change.was.address}</bdi>
      </span>
    );
  if (change.type === 'removed') return <span>removed</span>;
  if (meant === undefined) return undefined;
  return (
    <span className={mergeClasses(styles.mark, isChecked ? styles.doubtful : styles.unchecked)}>
      <WarningFilled aria-hidden />
      {isChecked ? 'kept as typed' : wrongPlace(change.person.address, meant)}
    </span>
  );
};

const Line = (props: LineProps) => {
  const styles = useStyles();
  const { type, person } = props.change;
  return (
    <li>
      <bdi className={mergeClasses(styles.address, type === 'removed' && styles.removed)}>
        {person.address === '' ? person.name : person.address}
      </bdi>{' '}
      <Mark {...props} />
    </li>
  );
};

/** How many recipients are listed. */
const most = 8;

/** Lists whom the message left to: which of them were corrected, kept and removed since it was written. */
export const LeftTo = ({ written, mail, isChecked }: Decided & { readonly isChecked: boolean }) => {
  const styles = useStyles();
  const { outlook } = useHandle();
  const doubtful = doubtfulIn(mail, outlook.policy());
  const changes = changesBetween(written, mail);
  return (
    <ul className={styles.list} aria-label="Left to">
      {changes.slice(0, most).map((change, at) => (
        <Line key={at} change={change} meant={doubtful.get(change.person.address)} isChecked={isChecked} />
      ))}
      {changes.length > most && <li>and {changes.length - most} more</li>}
    </ul>
  );
};
