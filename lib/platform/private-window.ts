import { browser } from './browser';

/** Firefox shows our pages in private windows too, where nothing that is kept would stay. */
export const inPrivateWindow = (): boolean => browser.extension.inIncognitoContext === true;
