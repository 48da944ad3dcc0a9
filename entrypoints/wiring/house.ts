import { withoutStyles } from '../../lib/capture/without-styles';
import type { House } from '../../lib/app/house';
import { keepHouse } from '../../lib/app/keep-house';
import type { StoreCause } from '../../lib/app/ports/records';
import { done, type Result } from '../../lib/domain/result';
import { browser, isChrome } from '../../lib/platform/browser';
import { askBackground } from '../../lib/platform/messages';
import { manyTabs } from '../../lib/platform/many-tabs';
import { pageAccess } from '../../lib/platform/page-access';
import { fetchPdf } from '../../lib/platform/pdf/pdf-in-tab';
import { readPdf } from '../../lib/platform/pdf/pdf-reader';
import { drawPhoto } from '../../lib/platform/draw-photo';
import { pagePicture } from '../../lib/platform/page-picture';
import { reminder } from '../../lib/platform/reminder';
import { saveFile } from '../../lib/platform/save-file';
import { shareInWorker } from '../../lib/platform/share-worker';
import { sharedFolder } from '../../lib/platform/shared-folder';
import { thisSession } from '../../lib/platform/session';
import { storageHealth } from '../../lib/platform/storage-health';
import { surroundings } from '../../lib/platform/tabs';
import { alone, openRecords, random } from './records';

/** Where all rooms are put together: once per page, and anew for each life of the background. */
export async function openHouse(): Promise<Result<House, StoreCause>> {
  const records = await openRecords();
  if (!records.ok) return records;
  return done({
    records: records.value,
    access: pageAccess,
    manyTabs,
    readPdf,
    ...(isChrome ? { fetchPdf } : {}),
    picture: pagePicture,
    drawPhoto,
    surroundings,
    health: storageHealth,
    saveFile,
    reminder,
    share: shareInWorker,
    ...(isChrome ? { folder: sharedFolder } : {}),
    now: Date.now,
    random,
    session: () => thisSession(random),
    alone,
    parse: (html) => new DOMParser().parseFromString(withoutStyles(html), 'text/html'),
    examplePages: async () => (await import('./example-pages')).examplePages,
    version: browser.runtime.getManifest().version,
    captureTab: (tab) => askBackground('capture-tab', { tab }),
    dueChanged: async () => void (await askBackground('plan-reminders', {})),
    languageChanged: async () => void (await askBackground('name-menus', {})),
  });
}

/** The background's own: one connection while it lives; a failure is tried again at the next event. */
export const openBackgroundHouse = keepHouse(openHouse);
