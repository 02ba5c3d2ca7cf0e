import { makeStyles } from '@fluentui/react-components';
import { ReviewPage } from '../ui/review/review-page.tsx';
import { sampleReview } from './sample-review.ts';

const useStyles = makeStyles({
  unseen: { position: 'fixed', inset: 0, visibility: 'hidden', overflow: 'hidden' },
});

const nothing = () => undefined;

/**
 * Draws a review that nobody sees while office.js is still loading: components and styles are ready when the
 * real one comes, so that its first picture is complete and comes at once.
 */
export function WarmUp() {
  const styles = useStyles();
  return (
    <div className={styles.unseen} aria-hidden inert>
      <ReviewPage
        review={sampleReview}
        surface="pane"
        check={() => Promise.resolve(undefined)}
        onAction={nothing}
        onSend={nothing}
        onCancel={nothing}
      />
    </div>
  );
}
