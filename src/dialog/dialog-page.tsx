import { wordsFor } from '../text/words-for.ts';
import { MessagePage } from '../ui/message-page.tsx';
import { PageFrame } from '../ui/page-frame.tsx';
import { ReviewPage } from '../ui/review-page.tsx';
import { type Conversation, useConversation } from './use-conversation.ts';
import { WarmUp } from './warm-up.tsx';

/** The window that opens at Send. */
export function DialogPage() {
  const conversation = useConversation();
  const { view } = conversation;
  const words = wordsFor(view.type === 'review' ? view.locale : navigator.language);
  return (
    <PageFrame words={words}>
      <View {...conversation} words={words} />
    </PageFrame>
  );
}

function View({ view, act, check, words }: Conversation & { readonly words: ReturnType<typeof wordsFor> }) {
  switch (view.type) {
    case 'waiting':
      return <WarmUp />;
    case 'outside':
      return <MessagePage title={words.pane.title} text={words.pane.notInOutlook} />;
    case 'lost':
      return <MessagePage title={words.pane.title} text={words.errors.connectionLost} />;
    case 'review':
      return (
        <ReviewPage
          review={view.review}
          words={words}
          surface="dialog"
          check={check}
          onAction={act}
          onSend={() => act({ type: 'send' })}
          onCancel={() => act({ type: 'cancel' })}
        />
      );
  }
}
