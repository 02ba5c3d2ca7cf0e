import { makeStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { plainAddress, type PlainText } from '../../text/plain.ts';
import { spelled } from '../../text/compose/spelled.ts';
import { PanelMessage } from './panel-message.tsx';
import { TextInput } from '../page/text-input.tsx';
import { VisuallyHidden } from '../page/visually-hidden.tsx';
import { useWords } from '../page/words.ts';

const useStyles = makeStyles({
  task: { overflowWrap: 'anywhere' },
});

export interface TypedPartProps {
  readonly part: string;
  readonly typed: string;
  readonly refused: boolean;
  readonly onType: (typed: string) => void;
}

/** The input for the differing part of the domain: a sender who types `ml` has seen that it is not `mil`. */
export function TypedPart({ part, typed, refused, onType }: TypedPartProps) {
  const words = useWords();
  const styles = useStyles();
  const id = useId();
  return (
    <>
      <label htmlFor={`${id}-input`} className={styles.task}>
        <Task part={plainAddress(part)} />
        <VisuallyHidden>{` (${spelled(words, part)})`}</VisuallyHidden>
      </label>
      <TextInput
        id={`${id}-input`}
        isAddress
        value={typed}
        aria-invalid={refused}
        aria-describedby={`${id}-message`}
        onType={onType}
      />
      <PanelMessage id={`${id}-message`} tone="error">
        {refused ? words.keep.typedDiffers(plainAddress(part)) : ''}
      </PanelMessage>
    </>
  );
}

/** What to type, with the part in bold. */
function Task({ part }: { readonly part: PlainText }) {
  const task = useWords().keep.typeToKeep(part);
  const at = task.lastIndexOf(part);
  return (
    <>
      {task.slice(0, at)}
      <strong>{part}</strong>
      {task.slice(at + part.length)}
    </>
  );
}

/** Whether the part was typed, ignoring case, surrounding white space and Unicode composition. */
export function isTyped(part: string, typed: string): boolean {
  const simple = (text: string) => text.trim().normalize('NFC').toLowerCase();
  return simple(part) === simple(typed);
}
