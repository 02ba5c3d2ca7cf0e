import type { StoryName } from './stories.ts';

/** A member of Office that is broken in a page: it has another type, is missing or throws. */
export interface BrokenMember {
  /** The members of Office's types that this covers; a test compares them with the code. */
  readonly members: readonly string[];
  /** Where the member is, relative to `Office`. */
  readonly path: string;
  /** The values that replace it, as JavaScript. */
  readonly instead: readonly string[];
  /** Stories to play besides good and corrected mail. */
  readonly stories?: readonly StoryName[];
}

/** Functions that replace a member, as JavaScript. */
export const throwing = '(function () { throw new Error("not here"); })';
export const silent = '(function () {})';

export const brokenMembers = {
  platform: { members: ['Context.platform'], path: 'context.platform', instead: ['null', '7', '"Toaster"'] },
  hostName: {
    members: ['Diagnostics.hostName'],
    path: 'context.mailbox.diagnostics.hostName',
    instead: ['undefined', 'null', '7', '"OutlookOnToaster"'],
  },
  diagnostics: {
    members: ['Diagnostics.hostName'],
    path: 'context.mailbox.diagnostics',
    instead: ['undefined'],
  },
  displayLanguage: {
    members: ['Context.displayLanguage'],
    path: 'context.displayLanguage',
    instead: ['undefined', 'null', '""', '7', '"xx-nowhere"'],
  },
  officeTheme: {
    members: ['Context.officeTheme'],
    path: 'context.officeTheme',
    instead: ['null', '7', '{}'],
  },
  userProfile: {
    members: ['Mailbox.userProfile'],
    path: 'context.mailbox.userProfile',
    instead: ['undefined', 'null', '{}', '{ emailAddress: 7 }'],
  },
  isSetSupported: {
    members: ['RequirementSetSupport.isSetSupported'],
    path: 'context.requirements.isSetSupported',
    instead: ['undefined', throwing, silent],
  },
  requirements: {
    members: ['RequirementSetSupport.isSetSupported'],
    path: 'context.requirements',
    instead: ['undefined'],
  },
  item: { members: [], path: 'context.mailbox.item', instead: ['undefined', 'null', '{}', '7'] },
  to: {
    members: ['Recipients.getAsync'],
    path: 'context.mailbox.item.to',
    instead: ['undefined', 'null', '{}'],
  },
  'cc.getAsync': {
    members: ['Recipients.getAsync'],
    path: 'context.mailbox.item.cc.getAsync',
    instead: ['undefined', throwing, silent],
  },
  'cc.setAsync': {
    members: ['Recipients.setAsync'],
    path: 'context.mailbox.item.cc.setAsync',
    instead: ['undefined', throwing, silent],
  },
  from: {
    members: ['Organizer.getAsync'],
    path: 'context.mailbox.item.from',
    instead: ['undefined', 'null', '{}', `{ getAsync: ${throwing} }`],
  },
  sessionData: {
    members: ['SessionData.getAsync', 'SessionData.setAsync'],
    path: 'context.mailbox.item.sessionData',
    stories: ['kept'],
    instead: ['undefined', 'null', `{ getAsync: ${throwing}, setAsync: ${throwing} }`],
  },
  roamingSettings: {
    members: [
      'RoamingSettings.get',
      'RoamingSettings.set',
      'RoamingSettings.remove',
      'RoamingSettings.saveAsync',
    ],
    path: 'context.roamingSettings',
    stories: ['remembered'],
    instead: [
      'undefined',
      'null',
      '{}',
      `{ get: ${throwing}, set: ${throwing}, remove: ${throwing}, saveAsync: ${throwing} }`,
      '{ get: function () { return 7; } }',
      '{ get: function () { return \'{"version":99,"entries":["kim@army.ml"]}\'; } }',
    ],
  },
  notificationMessages: {
    members: ['NotificationMessages.replaceAsync', 'NotificationMessages.removeAsync'],
    path: 'context.mailbox.item.notificationMessages',
    instead: ['undefined', 'null', `{ replaceAsync: ${throwing}, removeAsync: ${silent} }`],
  },
  'mailbox.addHandlerAsync': {
    members: ['Mailbox.addHandlerAsync'],
    path: 'context.mailbox.addHandlerAsync',
    instead: ['undefined', throwing, silent],
  },
  ui: { members: [], path: 'context.ui', instead: ['undefined'] },
  displayDialogAsync: {
    members: ['UI.displayDialogAsync'],
    path: 'context.ui.displayDialogAsync',
    instead: ['undefined', throwing, silent],
  },
  context: { members: [], path: 'context', instead: ['undefined', '{}'] },
} as const satisfies Readonly<Record<string, BrokenMember>>;

export type MemberName = keyof typeof brokenMembers;

/**
 * Returns a script that replaces the member with the value as soon as office.js is ready. The script shadows every
 * object on the path, because some of them are read-only.
 */
export const breaking = (path: string, value: string): string => `
Microsoft.Office.WebExtension.onReadyInternal(function () {
  var path = ${JSON.stringify(path.split('.'))};
  var shadow = function (object, at) {
    var next = at === path.length - 1 ? ${value} : shadow(object[path[at]], at + 1);
    var part = {};
    part[path[at]] = { value: next, configurable: true };
    return Object.create(object, part);
  };
  if (Office.context && Office.context.mailbox) window.Office = shadow(Office, 0);
});`;
