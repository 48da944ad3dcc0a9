import { defineConfig } from 'wxt';
import { ageOwnKinds } from './scripts/age-own-kinds.mjs';
import { modernCopies } from './scripts/modern-copies.mjs';
import { pdfWithoutEval } from './scripts/pdf-without-eval.mjs';
import { shareWorkerChunk, withoutOwnBuild } from './scripts/share-worker-chunk.mjs';
import { withoutInnerHtml } from './scripts/without-inner-html.mjs';
import { wordListsInALine } from './scripts/word-lists-in-a-line.mjs';

/** What each permission is for stands in PRIVACY.md; a test compares the built manifests. */
const permissions = [
  'activeTab',
  'alarms',
  'contextMenus',
  'scripting',
  'storage',
  'unlimitedStorage',
];

/** Nothing may be reached. `wxt dev` needs its own socket, so only it is let through there. */
function contentSecurityPolicy(command: string): string {
  const dev = command === 'serve' ? ' http://localhost:* ws://localhost:*' : '';
  return [
    "default-src 'none'",
    `script-src 'self'${dev}`,
    `style-src 'self'${command === 'serve' ? " 'unsafe-inline'" : ''}`,
    "img-src 'self' blob: data:",
    `connect-src ${dev === '' ? "'none'" : dev.trim()}`,
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** The oldest browsers that the manifests allow. */
const oldest = { chrome: '128', firefox: '142' } as const;
const target = [`chrome${oldest.chrome}`, `firefox${oldest.firefox}`];

export default defineConfig({
  imports: false,
  hooks: {
    // `imports: false` takes the types away and still imports what merely has a known name.
    'config:resolved': ({ config }) => void Object.assign(config.imports, { autoImport: false }),
    'entrypoints:resolved': ({ config }, found) => withoutOwnBuild(config.command, found),
  },
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [
      wordListsInALine(),
      withoutInnerHtml(),
      pdfWithoutEval(),
      ageOwnKinds(),
      modernCopies(),
      shareWorkerChunk(),
    ],
    build: { sourcemap: false, modulePreload: false, target, cssTarget: target },
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_extensionName__',
    short_name: 'Groundwork',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: browser === 'chrome' ? [...permissions, 'sidePanel'].sort() : permissions,
    optional_host_permissions: ['*://*/*'],
    content_security_policy: { extension_pages: contentSecurityPolicy(command) },
    action: { default_title: '__MSG_openPanel__' },
    icons: {
      16: 'icons/16.png',
      32: 'icons/32.png',
      48: 'icons/48.png',
      96: 'icons/96.png',
      128: 'icons/128.png',
    },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+G' } },
    },
    ...(browser === 'chrome'
      ? { incognito: 'not_allowed' as const, minimum_chrome_version: oldest.chrome }
      : {
          browser_specific_settings: {
            gecko: {
              id: 'groundwork@groundwork.example.org',
              strict_min_version: `${oldest.firefox}.0`,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }),
  }),
  zip: { name: 'groundwork' },
});
