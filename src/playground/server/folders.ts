import path from 'node:path';

/** Where the repository begins. */
export const root = path.join(import.meta.dirname, '../../..');

/** Everything that is served, and where small things are kept. */
export const folders = {
  addIn: path.join(root, 'dist/addin'),
  playground: path.join(root, 'dist/playground'),
  officeJs: path.join(root, 'node_modules/@microsoft/office-js/dist'),
  server: import.meta.dirname,
  host: path.join(root, 'src/playground/host'),
  certificate: path.join(root, 'node_modules/.cache/nearmiss'),
} as const;
