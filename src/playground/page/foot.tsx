import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  foot: {
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
    color: tokens.colorNeutralForeground2,
    maxWidth: '90ch',
    margin: 0,
  },
});

/** Says which parts of the playground are real and which are simulated. */
export const Foot = () => (
  <footer>
    <p className={useStyles().foot}>
      Real here: the add-in’s own pages, in frames, with Microsoft’s office.js between them and Outlook, byte
      for byte as it is published. Pretended: Outlook around them, its buttons and alerts, in English, and how
      it resolves recipients; whatever is typed counts as found. Nothing is sent to anybody.
    </p>
  </footer>
);
