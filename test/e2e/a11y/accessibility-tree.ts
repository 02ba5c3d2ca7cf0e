import type { CDPSession, Frame, Page } from 'playwright-core';

/** What Chromium tells of one node (Chrome DevTools Protocol, Accessibility.AXNode); the part that is read here. */
interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly description?: { readonly value: string };
  readonly value?: { readonly value: unknown };
  readonly childIds?: readonly string[];
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
}

/** Boxes without a meaning. */
const silent = ['InlineTextBox', 'LineBreak', 'none', 'generic'];

/** What is read as its name, and has nothing below it that is read besides. */
const whole = ['button', 'heading', 'term', 'textbox', 'searchbox', 'checkbox', 'radio', 'combobox'];

/** The states that a screen reader says. */
const states = [
  'level',
  'disabled',
  'expanded',
  'checked',
  'invalid',
  'required',
  'live',
  'focused',
  'readonly',
];

const roleOf = ({ role }: Node): string => role?.value ?? '';

const stateOf = ({ properties = [] }: Node): string[] =>
  properties.flatMap(({ name, value: { value } }) => {
    if (!states.includes(name) || value === false || value === 'false') return [];
    return [value === true || value === 'true' ? name : `${name} ${String(value)}`];
  });

const quoted = (text: string | undefined, before = ''): string[] =>
  text === undefined || text === '' ? [] : [before + JSON.stringify(text)];

const lineOf = (node: Node): string => {
  const found = stateOf(node);
  return [
    roleOf(node) === 'StaticText' ? 'text' : roleOf(node),
    ...quoted(node.name?.value),
    ...(found.length === 0 ? [] : [`[${found.join(', ')}]`]),
    ...quoted(node.description?.value, '– '),
  ].join(' ');
};

const nodesOf = async (page: Page, frame: Frame): Promise<readonly Node[]> => {
  // The frame of another site is a target of its own.
  const session: CDPSession = await page.context().newCDPSession(frame);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes as readonly Node[];
};

/**
 * The accessibility tree of a frame as Chromium gives it to a screen reader: a line for each node, in reading order, indented as
 * deep as it stands: role, name, states, and after a dash the description.
 */
export const accessibilityTree = async (page: Page, frame: Frame): Promise<string[]> => {
  const nodes = await nodesOf(page, frame);
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const below = (node: Node, depth: number): string[] =>
    (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? walk(child, depth) : [];
    });
  const walk = (node: Node, depth: number): string[] => {
    if (node.ignored || silent.includes(roleOf(node))) return below(node, depth);
    const line = `${'  '.repeat(depth)}${lineOf(node)}`;
    return whole.includes(roleOf(node)) ? [line] : [line, ...below(node, depth + 1)];
  };
  const [root] = nodes;
  return root ? below(root, 0) : [];
};
