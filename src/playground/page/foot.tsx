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
      Real: the add-in’s own pages, byte for byte as they are published, in frames, with Microsoft’s office.js
      between them and Outlook. Simulated: Outlook itself, its windows, buttons and alerts, and how it
      resolves recipients; whatever is typed counts as found. Good messages go out without interruption, and
      nothing is sent to anybody.
    </p>
  </footer>
);
