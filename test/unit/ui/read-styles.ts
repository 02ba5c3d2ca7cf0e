/**
 * Keeps rules out of jsdom's style sheets that set nothing that is read here: by the queries for roles and
 * names (`display`, `visibility`, `content`), by user-event (`pointer-events`, `user-select`) and by Fluent's
 * focus manager (`transform`). Fluent adds hundreds of rules, and jsdom compares an element with each of them
 * whenever its style is read.
 */
const read = /display|visibility|content|pointer-events|user-select|transform/;

type InsertRule = (this: CSSStyleSheet, rule: string, at?: number) => number;

const insertRule = Object.getOwnPropertyDescriptor(CSSStyleSheet.prototype, 'insertRule')
  ?.value as InsertRule;
const insertRead: InsertRule = function (rule, at) {
  return read.test(rule) ? insertRule.call(this, rule, at) : 0;
};
Object.assign(CSSStyleSheet.prototype, { insertRule: insertRead });
