import type { Person } from '../host/mail.ts';

export const sender: Person = { address: 'ann.tester@army.mil', name: 'Ann Tester' };
