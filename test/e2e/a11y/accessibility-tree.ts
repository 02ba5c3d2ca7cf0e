import type { CDPSession, Frame, Page } from 'playwright-core';

/**
 * The members read here of a node of Chromium's accessibility tree (Chrome DevTools Protocol,
 * `Accessibility.AXNode`).
 */
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

/** Roles of boxes that carry no meaning. */
const meaningless = ['InlineTextBox', 'LineBreak', 'none', 'generic'];

/** Roles of which only the name is read, and nothing below it separately. */
const leaves = ['button', 'heading', 'term', 'textbox', 'searchbox', 'checkbox', 'radio', 'combobox'];

/** The states that a screen reader announces. */
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
  // A cross-site frame is a separate target in the DevTools Protocol.
  const session: CDPSession = await page.context().newCDPSession(frame);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes as readonly Node[];
};

/**
 * Returns the accessibility tree of a frame as Chromium exposes it to a screen reader: one line per node in
 * reading order, indented by its depth, with the role, name, states and, after a dash, the description.
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
    if (node.ignored || meaningless.includes(roleOf(node))) return below(node, depth);
    const line = `${'  '.repeat(depth)}${lineOf(node)}`;
    return leaves.includes(roleOf(node)) ? [line] : [line, ...below(node, depth + 1)];
  };
  const [root] = nodes;
  return root ? below(root, 0) : [];
};
