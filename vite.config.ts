import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type EnvironmentOptions, type Plugin } from 'vite';

/**
 * What is built together shares chunks, and a shared chunk carries what any of its pages needs of Svelte
 * and of our own parts. Phones and walls load in a hall, often on a bad network: each is built alone, so
 * that it carries only what it runs. The crew's pages are opened from one another, and share.
 */
const crew = ['home', 'console', 'keeper', 'host', 'owner', 'highlights'];

const pages = (names: string[], isFirst: boolean): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    outDir: '../dist/client',
    emptyOutDir: isFirst,
    copyPublicDir: isFirst,
    rolldownOptions: { input: Object.fromEntries(names.map((name) => [name, `client/${name}.html`])) },
  },
});

/**
 * Parts of our dependencies that no page of ours can reach and that no bundler dares to leave out: our server
 * speaks WebSocket and polling only, all messages are text, and no component is a custom element. An export
 * that goes missing here fails the build.
 */
const unreached: Record<string, string> = {
  'socket.io-parser/build/esm/binary.js':
    'export const deconstructPacket = (packet) => ({ packet, buffers: [] }); export const reconstructPacket = (packet) => packet;',
  'socket.io-parser/build/esm/is-binary.js':
    'export const isBinary = () => false; export const hasBinary = () => false;',
  'engine.io-parser/build/esm/contrib/base64-arraybuffer.js':
    'export const encode = () => ""; export const decode = () => new ArrayBuffer(0);',
  'engine.io-client/build/esm/transports/webtransport.js': 'export class WT {}',
  'svelte/src/internal/client/dom/elements/custom-element.js': 'export const create_custom_element = null;',
};
const withoutUnreached: Plugin = {
  name: 'without-unreached-parts',
  apply: 'build',
  enforce: 'pre',
  load: (id) => Object.entries(unreached).find(([path]) => id.endsWith(path))?.[1] ?? null,
};

/** The surfaces, one page each; `dist/client` is served by the same process as everything else. */
export default defineConfig({
  root: 'client',
  publicDir: 'public',
  plugins: [svelte(), withoutUnreached],
  build: { target: 'es2022', modulePreload: { polyfill: false } },
  environments: {
    client: pages(crew, true),
    phone: pages(['phone'], false),
    wall: pages(['wall'], false),
  },
  builder: {
    async buildApp({ build, environments }) {
      // One after the other: the first empties the folder, the last tells build-if-stale.mjs that all are made.
      for (const name of ['client', 'phone', 'wall']) {
        const environment = environments[name];
        if (environment) await build(environment);
      }
    },
  },
});
