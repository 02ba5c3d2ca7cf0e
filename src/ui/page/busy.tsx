import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  ring: {
    boxSizing: 'border-box',
    flexShrink: 0,
    width: '16px',
    height: '16px',
    border: `2px solid ${tokens.colorBrandStroke2}`,
    borderTopColor: tokens.colorBrandStroke1,
    borderRadius: tokens.borderRadiusCircular,
    animationName: { to: { transform: 'rotate(360deg)' } },
    animationDuration: '1s',
    animationTimingFunction: 'linear',
    animationIterationCount: 'infinite',
    // The text beside it then tells what is happening.
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none' },
    '@media (forced-colors: active)': { border: '2px solid GrayText', borderTopColor: 'Highlight' },
  },
});

/** A rotating ring beside a text that tells what is happening. */
export function Busy() {
  return <span aria-hidden className={useStyles().ring} />;
}
