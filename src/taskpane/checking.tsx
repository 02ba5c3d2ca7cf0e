import { isWhole } from '../outlook/message/message.ts';
import { canSendNow } from '../outlook/message/send-now.ts';
import type { AddInConfig } from '../review/add-in-config.ts';
import type { WordsInPane } from '../text/words.ts';
import { MessagePage } from '../ui/page/message-page.tsx';
import type { PaneState } from './pane-state.ts';
import { sentence } from './pane-sentence.ts';
import { usePaneWords } from './pane-words.ts';
import { Reviewing } from './reviewing.tsx';
import type { PaneInUse } from './use-pane.ts';

export interface CheckingProps {
  readonly pane: PaneInUse;
  readonly config: AddInConfig | undefined;
  /** Whether the pane may send the message. */
  readonly maySend: boolean;
  /** The version of Nearmiss that was built. */
  readonly build: string;
}

/** The check of the message: the review if there are doubts, otherwise one sentence. */
export function Checking({ pane, config, maySend, build }: CheckingProps) {
  const { shown } = pane;
  const canSend = maySend && canSendNow();
  return config !== undefined && shown.type === 'reviewed' && shown.review.doubts.length > 0 ? (
    <Reviewing {...pane} shown={shown} config={config} canSend={canSend} build={build} />
  ) : (
    <Saying {...pane} canSend={canSend} />
  );
}

type SayingProps = PaneInUse & { readonly canSend: boolean };

function Saying(props: SayingProps) {
  const { shown, stopped } = props;
  const words = usePaneWords();
  return (
    <MessagePage
      title={shown.type === 'outside' ? words.outside.title : words.alert.button}
      text={sentence(words, shown, stopped)}
      actions={actions(props, words)}
    />
  );
}

const nothingToDo: readonly PaneState['type'][] = ['loading', 'outside', 'no-policy'];

function actions({ shown, stopped, canSend, again, send }: SayingProps, words: WordsInPane) {
  if (nothingToDo.includes(shown.type)) return [];
  const sending = { label: words.pane.sendNow, run: send, primary: true };
  return [
    ...(canSend && stopped && wasWhole(shown) ? [sending] : []),
    { label: words.review.checkAgain, run: again },
  ];
}

/** Whether everything was read. Only a review without doubts gets here. */
function wasWhole(shown: PaneState): boolean {
  return shown.type === 'reviewed' && isWhole(shown.message);
}
