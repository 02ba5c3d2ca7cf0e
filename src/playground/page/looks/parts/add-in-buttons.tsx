import { Button, makeStyles, Spinner, type ButtonProps } from '@fluentui/react-components';
import { ShieldCheckmarkRegular } from '@fluentui/react-icons/svg/shield-checkmark';
import { useOutlook } from '../../use-outlook.ts';

const useStyles = makeStyles({ row: { display: 'flex', alignItems: 'center', flexWrap: 'wrap' } });

/** The add-in's buttons from its manifest, and what says that Outlook waits for the add-in. */
export const AddInButtons = (style: Pick<ButtonProps, 'appearance' | 'className' | 'size'>) => {
  const styles = useStyles();
  const { outlook } = useOutlook();
  const sending = outlook.sending();
  const buttons =
    outlook.client.composeRibbon === true
      ? outlook.addIn.buttons.filter((button) => button.kind === outlook.mail().kind)
      : [];
  const open = outlook.frames().map((frame) => frame.plan.kind);
  const isAsking = open.includes('dialog') || outlook.alert() !== undefined;
  return (
    <div className={styles.row} role="group" aria-label="Ribbon">
      {buttons.map((button) => (
        <Button
          key={button.id}
          appearance="subtle"
          {...style}
          icon={<ShieldCheckmarkRegular />}
          aria-expanded={'pane' in button.opens ? open.includes('taskpane') : undefined}
          disabledFocusable={sending}
          onClick={() => void outlook.press(button)}
        >
          {button.label}
        </Button>
      ))}
      {sending && !isAsking && <Spinner size="tiny" label={`Waiting for ${outlook.addIn.name} …`} />}
    </div>
  );
};
