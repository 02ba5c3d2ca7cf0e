import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { SendRegular } from '@fluentui/react-icons/svg/send';
import { ShieldCheckmarkRegular } from '@fluentui/react-icons/svg/shield-checkmark';
import { useOutlook } from '../use-outlook.ts';

const useStyles = makeStyles({
  ribbon: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The Send button and the add-in's buttons from its manifest. */
export const Ribbon = ({ onSend }: { onSend: () => void }) => {
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
    <div className={styles.ribbon} role="group" aria-label="Ribbon">
      <Button appearance="primary" icon={<SendRegular />} disabledFocusable={sending} onClick={onSend}>
        Send
      </Button>
      {buttons.map((button) => (
        <Button
          key={button.id}
          appearance="subtle"
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
