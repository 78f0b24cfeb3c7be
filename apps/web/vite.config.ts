import { join } from 'node:path';
import { defineConfig } from 'vite';

/** The API that `npx vite apps/web` asks while one works on screens: an `npm start` of the same machine. */
const API = process.env['API_URL'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root: import.meta.dirname,
  // Put in by the server, another with every answer (apps/api/src/web/serve-web.ts).
  html: { cspNonce: 'CSP_NONCE' },
  build: {
    outDir: join(import.meta.dirname, '../../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    // As a data URL a picture would be loaded with the page, shown or not.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1_000,
    manifest: true,
    rolldownOptions: {
      onwarn: (warning, warn) => {
        // Libraries mark their files for servers that render; there is none here.
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
    },
  },
  server: { host: '127.0.0.1', proxy: { '/api': { target: API, changeOrigin: false } } },
});
