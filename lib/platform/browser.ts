/**
 * The one place where the browser's extension API enters. Everything used, and so everything the
 * permissions are for: action, alarms, commands (through the manifest), contextMenus,
 * permissions, runtime, scripting, sidePanel (Chrome), sidebarAction (Firefox), storage.session,
 * tabs (ids and activation, which need no permission).
 */
export { default as browser } from 'webextension-polyfill';
export type { Menus, Runtime, Tabs } from 'webextension-polyfill';

/** Known at build: code for the other browser is not in the package at all. */
export const isChrome = import.meta.env.BROWSER === 'chrome';
