import type { Marionette } from './marionette.ts';

/** What a person ticks on the add-on's page; the add-on begins anew with it, as it does then. */
const allow = `return (async () => {
  const [id] = arguments;
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs');
  await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
  const addon = await AddonManager.getAddonByID(id);
  await addon.reload();
  await WebExtensionPolicy.getByID(id).readyPromise;
})();`;

/** Allows the add-on in private windows and opens one; what is done from here on is done there. */
export async function openPrivateWindow(marionette: Marionette, addon: string): Promise<void> {
  await marionette.chrome(allow, addon);
  const opened = await marionette.send('WebDriver:NewWindow', { type: 'window', private: true });
  const { handle } = opened as { handle: string };
  await marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
}
