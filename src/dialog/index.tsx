import { createRoot } from 'react-dom/client';
import { DialogPage } from './dialog-page.tsx';

const root = document.getElementById('root');
if (root) createRoot(root).render(<DialogPage />);
