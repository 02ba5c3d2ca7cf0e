import { readChoice } from './choice.ts';
import { iframeStage, type Elements } from './host/browser.ts';
import { clients } from './host/clients.ts';
import { editions } from './host/edition.ts';
import { emptyMail } from './host/mail.ts';
import { movedTo, readManifest, type AddIn } from './host/manifest.ts';
import { Outlook } from './host/outlook.ts';
import type { Handle } from './handle.ts';
import { sender } from './page/examples.ts';

/** Under Outlook's real name the add-in is at the manifest's own address; everywhere else it is beside this page. */
const atHome = (addIn: AddIn): AddIn =>
  location.hostname === 'outlook.office.com' ? addIn : movedTo(addIn, location.origin);

/** Reads the manifest beside this page and starts an Outlook that can run it. */
export const startOutlook = async (): Promise<Handle> => {
  const { client, edition } = readChoice(location.search);
  // The benchmark brings another add-in: `?manifest=floor.xml`.
  const response = await fetch(new URLSearchParams(location.search).get('manifest') ?? editions[edition]);
  if (!response.ok) throw new Error(`The add-in’s manifest could not be read (${response.status}).`);
  const elements: Elements = new Map();
  const outlook = new Outlook({
    addIn: atHome(readManifest(await response.text())),
    client: clients[client],
    backFilled: window.newerOffice === true,
    origin: location.origin,
    stage: iframeStage(elements),
    mail: emptyMail('message', sender),
    now: () => performance.now(),
  });
  window.addEventListener('message', (event) => outlook.receive(event));
  return { outlook, elements };
};
