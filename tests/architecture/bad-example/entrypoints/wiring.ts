import { rows } from '../lib/store/rows';
import { panel } from '../lib/platform/panel';

export const wired = [rows, panel, chrome.runtime];
