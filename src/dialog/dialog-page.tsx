import { themeInAddress } from '../outlook/dialog/theme-in-address.ts';
import { en } from '../text/load/en.ts';
import { wordsFor } from '../text/load/words-for.ts';
import { MessagePage } from '../ui/page/message-page.tsx';
import { PageFrame } from '../ui/page/page-frame.tsx';
import { ReviewPage } from '../ui/review/review-page.tsx';
import { useLoadedWords } from '../ui/page/use-loaded-words.ts';
import { useWords } from '../ui/page/words.ts';
import { dialogLocale } from './dialog-locale.ts';
import { type Conversation, useConversation } from './use-conversation.ts';
import { WarmUp } from './warm-up.tsx';

const locale = dialogLocale(location.search) ?? navigator.language;
const source = { english: en, load: wordsFor };
const background = themeInAddress(location.search);

/** The dialog that opens at Send. It shows nothing before its language is loaded. */
export function DialogPage({ build }: { readonly build: string }) {
  const conversation = useConversation();
  const words = useLoadedWords(locale, source);
  return (
    <PageFrame words={words ?? en} background={background}>
      {words ? <View {...conversation} build={build} /> : <WarmUp />}
    </PageFrame>
  );
}

function View({ view, act, check, build }: Conversation & { readonly build: string }) {
  const words = useWords();
  switch (view.type) {
    case 'waiting':
      return <WarmUp />;
    case 'outside':
      return <MessagePage title={words.outside.title} text={words.outside.notInOutlook} isLast />;
    case 'lost':
      return <MessagePage title={words.outside.title} text={words.errors.connectionLost} isLast />;
    case 'review':
      return (
        <ReviewPage
          review={view.review}
          surface="dialog"
          build={build}
          check={check}
          onAction={act}
          onSend={() => act({ type: 'send' })}
          onCancel={() => act({ type: 'cancel' })}
        />
      );
  }
}
