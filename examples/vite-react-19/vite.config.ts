import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  // In development Vite serves the page, and server.mjs the credits.
  server: { proxy: { '/api/credits': 'http://127.0.0.1:8787' } },
});
