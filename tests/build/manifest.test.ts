import { describe, expect, test } from 'vitest';
import { builds, manifestOf } from './built';

const asked = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];

describe.each(builds)('the manifest for %s', (build) => {
  const manifest = manifestOf(build);

  test('asks for the permissions that PRIVACY.md gives a reason for, and no other', () => {
    const here = build === 'chrome' ? [...asked, 'sidePanel'].toSorted() : asked;
    expect(manifest.permissions.toSorted()).toEqual(here);
  });

  test('asks for no site at install, and can be given any site later', () => {
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest).not.toHaveProperty('optional_permissions');
  });

  test('puts nothing into a page by itself, and lets no site see a file of ours', () => {
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest).not.toHaveProperty('user_scripts');
  });

  test('allows no connection, no foreign script and no frame', () => {
    expect(Object.keys(manifest.content_security_policy)).toEqual(['extension_pages']);
    const policy = manifest.content_security_policy['extension_pages'] ?? '';
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' blob: data:",
      "connect-src 'none'",
      "worker-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ]);
  });

  test('has no address from which it would update itself', () => {
    expect(JSON.stringify(manifest)).not.toMatch(/update_url|https?:\/\//);
  });

  test('says its name in the browser’s language', () => {
    expect(manifest['name']).toBe('__MSG_extensionName__');
    expect(manifest.default_locale).toBe('en');
  });
});

test('Chrome keeps it out of private windows, where nothing would be saved', () => {
  expect(manifestOf('chrome')['incognito']).toBe('not_allowed');
});

test('Firefox is told that no data are collected', () => {
  expect(manifestOf('firefox')['browser_specific_settings']).toMatchObject({
    gecko: { data_collection_permissions: { required: ['none'] } },
  });
});
