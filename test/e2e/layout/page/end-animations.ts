/** Lets everything that moves arrive at once; what moves for ever, as a spinner does, goes on. */
export const endAnimations = (): void => {
  for (const animation of document.getAnimations())
    if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
};
