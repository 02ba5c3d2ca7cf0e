import path from 'node:path';

/** The root folder of the repository. */
export const root = path.join(import.meta.dirname, '../../..');

/** The folders that are served, and the one where the certificate is kept. */
export const folders = {
  addIn: path.join(root, 'dist/addin'),
  playground: path.join(root, 'dist/playground'),
  officeJs: path.join(root, 'node_modules/@microsoft/office-js/dist'),
  server: import.meta.dirname,
  companions: path.join(root, 'src/playground/host/companions'),
  certificate: path.join(root, 'node_modules/.cache/nearmiss'),
} as const;
