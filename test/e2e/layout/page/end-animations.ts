/** Finishes all animations at once, except endless ones such as a spinner. */
export const endAnimations = (): void => {
  for (const animation of document.getAnimations())
    if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
};
