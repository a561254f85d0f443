import '@fontsource-variable/inter';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import 'react-credit-widgets/styles.css';
import './base.css';
import { App } from './App.js';
import { askBackstage } from './backstage/askBackstage.js';
import { askSession } from './product/askSession.js';

const root = document.getElementById('app');
if (!root) throw new Error('index.html lacks #app');

const [session, backstage] = await Promise.all([askSession('GET'), askBackstage()]);

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={new QueryClient()}>
      <App firstSession={session} firstBackstage={backstage} />
    </QueryClientProvider>
  </StrictMode>,
);
