import { text } from '../model/wire.ts';
import { done, type Api } from './api.ts';

/** The APIs `subject` and `body`: getAsync and setAsync. */
export const contentApis: readonly Api[] = [
  {
    id: 18,
    name: 'subject.get',
    needs: 'ReadItem',
    words: () => 'asks for the subject',
    run: (context) => ({ data: context.mail().subject, words: `“${context.mail().subject}”` }),
  },
  {
    id: 17,
    name: 'subject.set',
    needs: 'ReadWriteItem',
    words: (params) => `sets the subject to “${text(params.subject)}”`,
    run: (context, params) => {
      context.change({ ...context.mail(), subject: text(params.subject) });
      return done;
    },
  },
  {
    id: 37,
    name: 'body.get',
    needs: 'ReadItem',
    words: () => 'asks for the body',
    run: (context) => ({ data: context.mail().body, words: `${context.mail().body.length} characters` }),
  },
  {
    id: 38,
    name: 'body.set',
    needs: 'ReadWriteItem',
    words: () => 'replaces the body',
    run: (context, params) => {
      context.change({ ...context.mail(), body: text(params.data) });
      return done;
    },
  },
];
