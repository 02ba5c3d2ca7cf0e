import { createRoot } from 'react-dom/client';
import { DialogPage } from './dialog-page.tsx';

/** The version in package.json, which the build puts here. */
declare const nearmissBuild: string;

const root = document.getElementById('root');
if (root) createRoot(root).render(<DialogPage build={nearmissBuild} />);
