import { QueryClient } from '@tanstack/react-query';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { Dashboard } from './Dashboard.js';
import type { PageSettings } from './settings.js';

const root = document.querySelector('#root');
const block = document.querySelector('#settings');
if (!root || !block?.textContent) throw new Error('The page lacks #root or #settings');

const settings: PageSettings = JSON.parse(block.textContent);
const page = <Dashboard settings={settings} queryClient={new QueryClient()} />;
window.recoverableErrors = [];
if (root.hasChildNodes()) {
  hydrateRoot(root, page, {
    onRecoverableError: (error) => window.recoverableErrors.push(String(error)),
  });
} else {
  createRoot(root).render(page);
}
