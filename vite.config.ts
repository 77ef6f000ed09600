import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

/** The surfaces, one page each; `dist/client` is served by the same process as everything else. */
export default defineConfig({
  root: 'client',
  publicDir: 'public',
  plugins: [svelte()],
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        home: 'client/home.html',
        phone: 'client/phone.html',
        console: 'client/console.html',
        wall: 'client/wall.html',
        owner: 'client/owner.html',
        highlights: 'client/highlights.html',
      },
    },
  },
});
