import type { Review } from '../review/review.ts';

const at = (domain: string) => `someone@${domain}`;

/** A review with every part that a doubt can have, for `WarmUp`. It is never visible. */
export const sampleReview: Review = {
  phase: 'deciding',
  kind: 'message',
  policyVersion: '',
  choices: {},
  doubts: [
    {
      id: 'sample',
      recipient: { field: 'to', address: at('exmaple.com'), displayName: 'Someone' },
      severity: 'confirm',
      findings: [
        {
          kind: 'domain-typo',
          strength: 'medium',
          score: 1,
          factors: [],
          typed: 'exmaple.com',
          tie: false,
          facts: {},
          suggestions: [
            {
              address: at('example.com'),
              domain: 'example.com',
              provenance: { source: 'trusted' },
              differs: { typed: [{ start: 2, end: 4 }], intended: [{ start: 2, end: 4 }] },
            },
          ],
        },
      ],
    },
  ],
};
