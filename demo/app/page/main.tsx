import '@fontsource-variable/inter';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import 'react-credit-widgets/styles.css';
import './base.css';
import { App } from './App.js';
import { fetchDemoState } from './panel/fetchDemoState.js';
import { fetchSession } from './product/fetchSession.js';

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no #app');

const [session, demo] = await Promise.all([fetchSession('GET'), fetchDemoState()]);

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={new QueryClient()}>
      <App initialSession={session} initialDemo={demo} />
    </QueryClientProvider>
  </StrictMode>,
);
