import { text } from '../protocol/wire.ts';
import { done, type Api } from './api.ts';

/** The APIs `subject` and `body`: getAsync and setAsync. */
export const contentApis: readonly Api[] = [
  {
    id: 18,
    name: 'subject.get',
    needs: 'ReadItem',
    words: () => 'asks for the subject',
    run: (desk) => ({ data: desk.mail().subject, words: `“${desk.mail().subject}”` }),
  },
  {
    id: 17,
    name: 'subject.set',
    needs: 'ReadWriteItem',
    words: (params) => `sets the subject to “${text(params.subject)}”`,
    run: (desk, params) => {
      desk.change({ ...desk.mail(), subject: text(params.subject) });
      return done;
    },
  },
  {
    id: 37,
    name: 'body.get',
    needs: 'ReadItem',
    words: () => 'asks for the body',
    run: (desk) => ({ data: desk.mail().body, words: `${desk.mail().body.length} characters` }),
  },
  {
    id: 38,
    name: 'body.set',
    needs: 'ReadWriteItem',
    words: () => 'replaces the body',
    run: (desk, params) => {
      desk.change({ ...desk.mail(), body: text(params.data) });
      return done;
    },
  },
];
