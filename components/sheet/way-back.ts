import type { PlainKey } from '../../lib/language/registry';
import { campaignHref } from '../campaign/routes';
import { afterHref, meetingHref, papersHref } from '../meetings/routes';
import { profileHref } from '../people/routes';

/** The screen of the workspace that a paper belongs to. */
export interface WayBack {
  readonly href: string;
  readonly label: PlainKey;
}

const inWorkspace = (href: string): string => `workspace.html${href}`;

export const backToPlan = (meeting: string): WayBack => ({
  href: inWorkspace(meetingHref(meeting)),
  label: 'sheet.back.plan',
});

export const backToAfter = (meeting: string): WayBack => ({
  href: inWorkspace(afterHref(meeting)),
  label: 'meetings.after',
});

export const backToProfile = (profile: string): WayBack => ({
  href: inWorkspace(profileHref(profile)),
  label: 'sheet.back.profile',
});

export const backToWorksheets = (): WayBack => ({
  href: inWorkspace(papersHref()),
  label: 'meetings.papers.worksheets',
});

export const toCampaign = (): WayBack => ({
  href: inWorkspace(campaignHref()),
  label: 'sheet.back.campaign',
});
