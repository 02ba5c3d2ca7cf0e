import { resolve, type SourceFile } from './source-tree.ts';

type Graph = Map<string, Set<string>>;

/**
 * Returns a text for each circle of imports between the files and folders of one folder, with their names. Imports of
 * types count. A folder may import a file beside it that does not import it back. dependency-cruiser cannot check this,
 * because it also compares folders with their own subfolders.
 */
export function folderCircles(files: readonly SourceFile[]): string[] {
  const levels = new Map<string, Graph>();
  for (const { path: file, imports } of files)
    for (const { specifier } of imports)
      if (specifier.startsWith('.')) addImport(levels, file, resolve(file, specifier));
  return [...levels.values()].flatMap(circlesOf).sort();
}

function addImport(levels: Map<string, Graph>, file: string, target: string): void {
  const [from, to] = [file.split('/'), target.split('/')];
  const depth = from.findIndex((part, index) => part !== to[index]);
  if (depth < 0) return;
  const level = from.slice(0, depth).join('/');
  const graph: Graph = levels.get(level) ?? new Map<string, Set<string>>();
  const own = entry(from, depth);
  graph.set(own, (graph.get(own) ?? new Set()).add(entry(to, depth)));
  levels.set(level, graph);
}

/** `src` and `tools` only group their folders, which are compared one by one. */
function entry(parts: readonly string[], depth: number): string {
  const isGroup = depth === 0 && (parts[0] === 'src' || parts[0] === 'tools');
  return parts.slice(0, depth + (isGroup ? 2 : 1)).join('/');
}

/** Returns a text for each group of entries that reach each other. */
function circlesOf(graph: Graph): string[] {
  const reach = new Map([...graph.keys()].map((one) => [one, reachable(graph, one)]));
  const circles = [...graph.keys()]
    .filter((one) => reach.get(one)?.has(one))
    .map((one) =>
      [...graph.keys()].filter((other) => reach.get(one)?.has(other) && reach.get(other)?.has(one)),
    );
  return [...new Set(circles.map((circle) => circle.sort().join(', ')))];
}

function reachable(graph: Graph, start: string): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [...(graph.get(start) ?? [])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    waiting.push(...(graph.get(next) ?? []));
  }
  return found;
}
