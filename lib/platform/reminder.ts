import type { Reminder } from '../app/ports/reminder';
import { browser } from './browser';

/** The one alarm there is: it says that a day has begun on which something is due. */
export const alarmName = 'due';

const most = 99;

export const reminder: Reminder = {
  async showCount(count) {
    const { action, i18n } = browser;
    const text = count === 0 ? '' : count > most ? `${most}+` : String(count);
    await action.setBadgeBackgroundColor({ color: '#0b6b57' });
    await action.setBadgeTextColor({ color: '#ffffff' });
    await action.setBadgeText({ text });
    // A badge is a picture to those who hear their screen: the button's name says it, too.
    const title = i18n.getMessage('openPanel');
    await action.setTitle({ title: text === '' ? title : `${title} (${text})` });
  },
  async wakeAt(moment) {
    await browser.alarms.clear(alarmName);
    if (moment !== undefined) await browser.alarms.create(alarmName, { when: moment });
  },
};

/** Registered at once at the start of each life of the background, or the alarm would wake nobody. */
export function onAlarm(listener: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) listener();
  });
}
