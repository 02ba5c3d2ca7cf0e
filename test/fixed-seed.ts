import fc from 'fast-check';

/**
 * Property tests draw the same cases in every run, so that a failure is repeatable and a red run has a cause in the change.
 * `SEED=7 npm test` draws others, and `npm run fuzz` does so for minutes.
 */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20_261_130) });
