import {
  IconBuildingCommunity,
  IconCalendarRepeat,
  IconChartBar,
  IconChecklist,
  IconClipboardText,
  IconFilePlus,
  IconFileText,
  IconGitMerge,
  IconInbox,
  IconListCheck,
  IconMedal,
  IconSearch,
  IconSettings,
  IconShieldCheck,
} from '@tabler/icons-react';
import type { Me } from '../session/use-me.js';
import type { Area } from './area-of.js';

interface Entry {
  readonly area: Area;
  readonly path: string;
  readonly icon: typeof IconInbox;
  /** Who works with it. What a person may do in it, the API decides. */
  readonly isFor: (me: Me) => boolean;
}

const everybody = () => true;
const may =
  (...actions: readonly Me['may'][number][]) =>
  (me: Me) =>
    actions.some((action) => me.may.includes(action));

/** The areas, in the order in which an office works. */
export const NAVIGATION: readonly Entry[] = [
  { area: 'board', path: '/board', icon: IconChartBar, isFor: everybody },
  { area: 'inbox', path: '/inbox', icon: IconInbox, isFor: may('acknowledge', 'report') },
  { area: 'acceptance', path: '/acceptance', icon: IconListCheck, isFor: may('accept', 'inspect') },
  { area: 'directives', path: '/directives', icon: IconFileText, isFor: everybody },
  { area: 'issue-directive', path: '/drafts', icon: IconFilePlus, isFor: may('draft') },
  { area: 'documents', path: '/documents', icon: IconBuildingCommunity, isFor: everybody },
  { area: 'report-periods', path: '/report-periods', icon: IconCalendarRepeat, isFor: everybody },
  { area: 'orders', path: '/orders', icon: IconChecklist, isFor: may('grant-extension', 'suspend', 'withdraw') },
  { area: 'search', path: '/search', icon: IconSearch, isFor: everybody },
  { area: 'checks', path: '/checks', icon: IconShieldCheck, isFor: everybody },
  { area: 'reviews', path: '/reviews', icon: IconClipboardText, isFor: everybody },
  { area: 'evaluation', path: '/evaluation', icon: IconMedal, isFor: everybody },
  { area: 'reforms', path: '/reforms', icon: IconGitMerge, isFor: everybody },
  { area: 'administration', path: '/administration', icon: IconSettings, isFor: may('administer') },
];

/** Where a person's day begins. */
export function firstPath(me: Me): string {
  if (me.role === 'administrator') return '/administration';
  if (me.role === 'unit-officer') return '/inbox';
  if (me.role === 'inspector') return '/search';
  return '/board';
}
