import type { Frame } from '../model/frame.ts';
import type { Host } from '../model/host.ts';
import { library } from '../clients/library.ts';
import type { Permission } from '../manifest/manifest.ts';

/** Outlook's numbers for the permissions, which are not in the order of their power. */
const levels: Readonly<Record<Permission, number>> = {
  Restricted: 0,
  ReadItem: 1,
  ReadWriteMailbox: 2,
  ReadWriteItem: 3,
};

const compose = { message: 4, appointment: 5 } as const;
const hostVersion = '16.0.15407.10000';

/**
 * Returns the first answer to every frame, which identifies the host. A missing member makes office.js hang.
 */
export const appContext = (host: Host, frame: Frame): object => ({
  _id: frame.plan.id,
  _appName: 64,
  _appVersion: library.version,
  _appUILocale: host.locale,
  _dataLocale: host.locale,
  _docUrl: '',
  _clientMode: 1,
  _settings: host.roamingSettings(),
  _reason: 'documentOpened',
  _osfControlType: 1,
  _eToken: '',
  _correlationId: frame.plan.id,
  _appInstanceId: frame.plan.id,
  _appMinorVersion: 1,
  _requirementMatrix: JSON.stringify(host.requirements),
  _hostCustomMessage: '',
  _hostFullVersion: hostVersion,
  _clientWindowHeight: 800,
  _clientWindowWidth: 1200,
  _addinName: host.addIn.name,
  _appDomains: [host.addIn.origin],
  _addInSourceUrl: host.addIn.origin,
});

/** Returns the second answer, about the open item and the sender. It is not wrapped like other answers. */
export const initialData = (host: Host): object => {
  const { kind, from } = host.mail();
  return {
    itemType: compose[kind],
    permissionLevel: levels[host.addIn.permission],
    hostVersion,
    owaView: 'ThreeColumns',
    userDisplayName: from.name,
    userEmailAddress: from.address,
    userTimeZone: 'UTC',
    userProfileType: 'enterprise',
    conversationId: 'playground',
    extensionId: host.addIn.id,
    isFromSharedFolder: false,
    openWindowOpen: false,
  };
};
