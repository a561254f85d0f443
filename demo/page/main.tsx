import '@fontsource-variable/inter';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import 'react-credit-widgets/styles.css';
import './page.css';
import { Page } from './Page.js';

const root = document.getElementById('app');
if (!root) throw new Error('index.html lacks #app');

createRoot(root).render(
  <StrictMode>
    <Page />
  </StrictMode>,
);
