import fc from 'fast-check';

/**
 * Property tests draw the same cases in every run, so that a failure can be repeated and is caused by the
 * change under test. `SEED=7 npm test` draws other cases, and `npm run fuzz` does so for minutes.
 */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20_261_130) });
