import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { kernCures } from './build/kern-cures.ts';
import { outlineMap } from './build/outline-map.ts';
import { serviceWorker } from './build/service-worker.ts';

const api = process.env.API_URL ?? 'http://localhost:8080';
// the service refuses requests that come from another site
const proxied = { target: api, changeOrigin: true, autoRewrite: true, headers: { origin: api } };

export default defineConfig({
  plugins: [react(), outlineMap(), serviceWorker()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  css: { postcss: { plugins: [kernCures()] }, preprocessorOptions: { scss: { quietDeps: true } } },
  build: {
    target: 'es2022',
    manifest: true,
    // A strict content security policy allows no data: fonts or scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // what every page needs, in one file: compresses better and loads in one go
            { name: 'base', test: /node_modules\/(react|react-dom|scheduler|react-router|@tanstack|openapi-fetch|openapi-react-query)\// },
          ],
        },
      },
    },
  },
  // with the slash, because /api is a page
  server: { proxy: { '/api/': proxied, '/q/': proxied } },
  preview: { proxy: { '/api/': proxied, '/q/': proxied } },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}', 'build/**/*.test.ts'],
    css: false,
  },
});
