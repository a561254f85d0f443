import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  // In development the page comes from Vite, and the credits from server.mjs.
  server: { proxy: { '/api/credits': 'http://127.0.0.1:8787' } },
});
