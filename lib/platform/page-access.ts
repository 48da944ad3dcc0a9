import type { PageAccess, PageTrouble } from '../app/ports/page-access';
import { isSnapshot } from '../domain/snapshot';
import { done, failed, type Failed, type Result } from '../domain/result';
import type { Snapshot } from '../domain/snapshot';
import { browser } from './browser';

type Cause = PageTrouble;

/**
 * Chrome tells the page's own process of a grant by another road than the one that brings our
 * script there, and now and then the script is first. Nothing is lost by asking again.
 */
const secondLooks = [60, 240];

/** Puts `capture.js` into a tab, after a click, and gives back what the page shows. */
export async function capture(tab: number): Promise<Result<Snapshot, Cause>> {
  let taken = await captureOnce(tab);
  for (const wait of secondLooks) {
    if (taken.ok || taken.cause !== 'page-not-granted') break;
    await new Promise((resolve) => setTimeout(resolve, wait));
    taken = await captureOnce(tab);
  }
  return taken;
}

async function captureOnce(tab: number): Promise<Result<Snapshot, Cause>> {
  try {
    const [injected] = await browser.scripting.executeScript({
      target: { tabId: tab },
      files: ['/capture.js'],
    });
    const taken: unknown = injected?.result;
    if (!isSnapshot(taken)) return failed('page-unreadable');
    return taken.contentType === 'application/pdf' ? isPdf(taken.url) : done(taken);
  } catch (error) {
    return (await pdfInView(tab)) ?? failed(causeOf(String(error)));
  }
}

/** Chrome's viewer is a page with nothing on it; Firefox's can't be entered, and has an address. */
async function pdfInView(tab: number): Promise<Failed<Cause> | undefined> {
  const { url = '' } = await browser.tabs.get(tab).catch(() => ({ url: '' }));
  if (!URL.canParse(url)) return undefined;
  return new URL(url).pathname.toLowerCase().endsWith('.pdf') ? isPdf(url) : undefined;
}

function isPdf(address: string): Failed<Cause> {
  return failed('page-is-pdf', { address });
}

/** Browsers tell these apart in words only. */
export function causeOf(message: string): Cause {
  if (/no tab with id|invalid tab id|tab was closed|frame.*(removed|was removed)/i.test(message)) {
    return 'page-gone';
  }
  if (
    /chrome:\/\/|chrome-extension:|cannot be scripted|extensions gallery|restricted|about:|moz-extension:|browser page/i.test(
      message,
    )
  ) {
    return 'page-closed-to-extensions';
  }
  return 'page-not-granted';
}

export const pageAccess: PageAccess = {
  capture,
  async allowSite(address) {
    const origin = originPattern(address);
    return origin === undefined ? false : browser.permissions.request({ origins: [origin] });
  },
  async allowedSites() {
    return (await browser.permissions.getAll()).origins ?? [];
  },
  async forgetSite(origin) {
    await browser.permissions.remove({ origins: [origin] });
  },
};

/** Permission for one site: its host, whatever the port. */
function originPattern(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) ? `${protocol}//${hostname}/*` : undefined;
}
