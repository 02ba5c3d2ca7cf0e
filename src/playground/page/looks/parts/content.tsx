import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { WindowParts } from '../look.ts';

const wide = '@media (min-width: 960px)';

const useStyles = makeStyles({
  beside: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    flexGrow: 1,
  },
  withPane: { [wide]: { gridTemplateColumns: 'minmax(0, 1fr) 360px' } },
  message: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
  },
});

interface ContentProps extends Pick<WindowParts, 'bars' | 'fields' | 'body' | 'pane'> {
  /** What stands above the fields. */
  readonly above?: React.ReactNode;
  readonly className?: string | undefined;
}

/** The message below the ribbon, with the pane beside it; on a narrow page the pane is below. */
export const Content = ({ above, bars, fields, body, pane, className }: ContentProps) => {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.beside, pane !== undefined && styles.withPane)}>
      <div className={mergeClasses(styles.message, className)}>
        {bars}
        {above}
        {fields}
        {body}
      </div>
      {pane}
    </div>
  );
};
