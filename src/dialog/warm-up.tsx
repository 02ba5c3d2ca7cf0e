import { makeStyles } from '@fluentui/react-components';
import { ReviewPage } from '../ui/review/review-page.tsx';
import { sampleReview } from './sample-review.ts';

const useStyles = makeStyles({
  unseen: { position: 'fixed', inset: 0, visibility: 'hidden', overflow: 'hidden' },
});

const nothing = () => undefined;

/**
 * Renders an invisible review while office.js is still loading. Components and styles are then ready when the
 * real review arrives, so that its first frame is complete and immediate.
 */
export function WarmUp() {
  const styles = useStyles();
  return (
    <div className={styles.unseen} aria-hidden inert>
      <ReviewPage
        review={sampleReview}
        surface="pane"
        build=""
        check={() => Promise.resolve(undefined)}
        onAction={nothing}
        onSend={nothing}
        onCancel={nothing}
      />
    </div>
  );
}
