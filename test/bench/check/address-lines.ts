import { addressesToJudge } from '../detector/speed/addresses.ts';
import { loadCorpus } from '../detector/corpus.ts';

const perChunk = 2000;

/** `count` lines with different addresses, in chunks: popular domains, and one mistyping among ten. The same in every run. */
export function addressLines(count: number): Iterable<string> {
  const corpus = loadCorpus(false);
  const domains = addressesToJudge(
    corpus,
    corpus.targets.map(({ domain }) => domain),
  ).map((address) => address.slice(address.indexOf('@')));
  return {
    *[Symbol.iterator]() {
      for (let from = 0; from < count; from += perChunk) {
        let chunk = '';
        for (let at = from; at < Math.min(count, from + perChunk); at++)
          chunk += `kim${at}${domains[at % domains.length] ?? ''}\n`;
        yield chunk;
      }
    },
  };
}
