import { answerQuestion } from './answer-question.ts';
import type { Answer, Question } from './worker-messages.ts';

/** Runs beside the page, so that the page stays usable while a large file is read. */
addEventListener('message', ({ data }: MessageEvent<Question>) => {
  void answerQuestion(data, (answer: Answer) => postMessage(answer));
});
