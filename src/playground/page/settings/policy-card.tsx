import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { Card } from '../card.tsx';
import { usePolicy, type PolicyEditing } from './use-policy.ts';

const useStyles = makeStyles({
  text: {
    width: '100%',
    '& textarea': {
      fontFamily: tokens.fontFamilyMonospace,
      fontSize: tokens.fontSizeBase200,
      overflowWrap: 'anywhere',
      maxHeight: 'none',
    },
  },
  problems: { margin: `${tokens.spacingVerticalS} 0 0`, paddingInlineStart: tokens.spacingHorizontalL },
  problem: { overflowWrap: 'anywhere' },
  path: { fontFamily: tokens.fontFamilyMonospace, fontWeight: tokens.fontWeightSemibold },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalM,
  },
});

const state = ({ problems, isInForce }: PolicyEditing): string => {
  if (problems.length > 0)
    return `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}; the add-in keeps the policy that it has.`;
  return isInForce
    ? 'The add-in runs with this policy.'
    : 'No problems. “Use this policy” gives it to the add-in.';
};

const hint = ({ version }: PolicyEditing): string =>
  version === undefined
    ? 'One file decides what is protected, trusted, denied, and how loudly. In force: the policy that Nearmiss comes with.'
    : `One file decides what is protected, trusted, denied, and how loudly. In force: “${version}”.`;

/**
 * An editor for the administrator's policy file. Checks it while the user types, and gives it to the add-in
 * on request.
 */
export const PolicyCard = () => {
  const styles = useStyles();
  const editing = usePolicy();
  const { text, problems, isInForce, write, use, useSample, reset } = editing;
  return (
    <Card title="The policy" hint={hint(editing)}>
      <Field
        label="Policy file (JSON, comments allowed)"
        validationState={problems.length > 0 ? 'error' : isInForce ? 'success' : 'none'}
        validationMessage={state(editing)}
      >
        <Textarea
          className={styles.text}
          rows={14}
          resize="vertical"
          value={text}
          spellCheck={false}
          onChange={(_event, { value }) => write(value)}
        />
      </Field>
      <ul className={styles.problems} hidden={problems.length === 0} aria-label="Problems of the policy">
        {problems.map(({ path, message }, at) => (
          <li key={at} className={styles.problem}>
            {path !== '' && <span className={styles.path}>{path}</span>} {message}
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button disabledFocusable={problems.length > 0 || isInForce} onClick={use}>
          Use this policy
        </Button>
        <Button onClick={useSample}>Load the sample</Button>
        <Button appearance="subtle" onClick={reset}>
          Reset
        </Button>
      </div>
    </Card>
  );
};
