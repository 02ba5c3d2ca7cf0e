import { type Fault, selfTest, type Topic, topics } from '../text/admin/self-test.ts';
import type { Expected } from './expected.ts';

/** The faults by topic. */
export type Findings = Readonly<Record<Topic, readonly Fault[]>>;

/** Shows the result. Inserts only text, never markup. */
export function show(page: HTMLElement, expected: Expected, findings: Findings): void {
  const count = topics.reduce((sum, topic) => sum + findings[topic].length, 0);
  const headline = count === 0 ? selfTest.good : selfTest.bad(count);
  page.replaceChildren(
    part('h1', selfTest.title),
    sentence(headline, count === 0),
    part('p', selfTest.about(expected.version, expected.policyVersion)),
    ...topics.map((topic) => section(topic, findings[topic], expected)),
    part('p', selfTest.limits),
  );
}

/** Shows a message instead of a result. */
export function showNothing(page: HTMLElement, why: string, isGood: boolean): void {
  page.replaceChildren(part('h1', selfTest.title), sentence(why, isGood));
}

function sentence(text: string, isGood: boolean): HTMLElement {
  const shown = part('p', text);
  shown.className = isGood ? 'headline good' : 'headline bad';
  shown.setAttribute('role', 'status');
  return shown;
}

function section(topic: Topic, faults: readonly Fault[], { files, policyVersion }: Expected): HTMLElement {
  const isGood = faults.length === 0;
  const shown = document.createElement('section');
  shown.className = isGood ? 'good' : 'bad';
  const title = part('h2', selfTest.topics[topic]);
  title.append(part('span', isGood ? selfTest.states.good : selfTest.states.bad));
  shown.append(
    title,
    ...(isGood
      ? [part('p', selfTest.fine(topic, files.length, policyVersion))]
      : faults.map((fault) => part('p', selfTest.fault(fault)))),
  );
  return shown;
}

function part(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
