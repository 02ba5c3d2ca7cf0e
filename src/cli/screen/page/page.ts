import type { Screening } from '../screening-schema.ts';
export const pageOf = (s: Screening): string => JSON.stringify(s);
