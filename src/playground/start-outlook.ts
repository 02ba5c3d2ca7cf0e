import type { Policy } from '../policy/policy.ts';
import { readChoice, type Choice } from './choice.ts';
import { iframeStage, type Elements } from './host/windows/browser.ts';
import { clients } from './host/clients/clients.ts';
import { editions } from './host/manifest/edition.ts';
import { emptyMail } from './host/mail.ts';
import { movedTo, readManifest, type AddIn } from './host/manifest/manifest.ts';
import { Outlook } from './host/outlook.ts';
import type { Started } from './handle.ts';
import { sender } from './page/message/mails.ts';
import { asksWithout } from './page/settings/installed.ts';
import { isDarkSystem } from './page/settings/theme.ts';
import { readPolicy } from './read-policy.ts';
import { builtPolicy, metaContent, writtenPolicy } from './start-policy.ts';

/**
 * Under Outlook's real host name the add-in is at the address in its manifest; elsewhere it is beside or
 * below this page.
 */
const atHome = (addIn: AddIn): AddIn =>
  location.hostname === 'outlook.office.com'
    ? addIn
    : movedTo(addIn, new URL(metaContent('nearmiss-add-in') ?? '.', location.href).href);

const readAddIn = async ({ edition, language }: Choice): Promise<AddIn> => {
  // The benchmark can load another add-in: `?manifest=floor.xml`.
  const response = await fetch(new URLSearchParams(location.search).get('manifest') ?? editions[edition]);
  if (!response.ok) throw new Error(`The add-in’s manifest could not be read (${response.status}).`);
  return atHome(readManifest(await response.text(), new DOMParser(), language));
};

/** Returns the first policy that is valid. An invalid text stays in the editor. */
const startPolicy = (texts: readonly (string | undefined)[]): Policy | undefined => {
  for (const text of texts) {
    const read = text === undefined ? undefined : readPolicy(text);
    if (read?.ok === true) return read.policy;
  }
  return undefined;
};

/** Reads the manifest beside this page and starts an Outlook with that add-in. */
export const startOutlook = async (): Promise<Started> => {
  const choice = readChoice(location.search);
  const [addIn, built] = await Promise.all([readAddIn(choice), builtPolicy()]);
  const elements: Elements = new Map();
  const outlook = new Outlook({
    addIn,
    client: clients[choice.client],
    locale: choice.language,
    backFilled: window.newerOffice === true,
    origin: location.origin,
    stage: iframeStage(elements),
    mail: emptyMail('message', sender),
    now: () => performance.now(),
  });
  outlook.changeTheme(
    choice.theme === 'dark' || (choice.theme === 'system' && isDarkSystem()) ? 'dark' : 'light',
  );
  if (asksWithout(location.search)) outlook.install(false);
  outlook.changePolicy(startPolicy([writtenPolicy(), built]));
  return { outlook, elements, builtPolicy: built };
};
