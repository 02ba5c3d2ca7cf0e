import { iframeStage, type Elements } from './host/browser.ts';
import { clients, isClientName, type ClientName } from './host/clients.ts';
import { editions, isEdition, type Edition } from './host/edition.ts';
import { emptyMail } from './host/mail.ts';
import { movedTo, readManifest, type AddIn } from './host/manifest.ts';
import { Outlook } from './host/outlook.ts';
import type { Handle } from './handle.ts';
import { sender } from './page/examples.ts';

/** Under Outlook's real name the add-in is at the manifest's own address; everywhere else it is beside this page. */
const atHome = (addIn: AddIn): AddIn =>
  location.hostname === 'outlook.office.com' ? addIn : movedTo(addIn, location.origin);

/** What the page's address chooses: `?client=mac&edition=smart-alerts`; or another manifest, `?manifest=floor.xml`. */
const choice = (): { readonly client: ClientName; readonly edition: Edition; readonly manifest: string } => {
  const asked = new URLSearchParams(location.search);
  const client = asked.get('client') ?? 'web';
  const edition = asked.get('edition') ?? 'on-send';
  if (!isClientName(client)) throw new Error(`There is no client “${client}”.`);
  if (!isEdition(edition)) throw new Error(`There is no edition “${edition}”.`);
  return { client, edition, manifest: asked.get('manifest') ?? editions[edition] };
};

/** Reads the manifest beside this page and starts an Outlook that can run it. */
export const startOutlook = async (): Promise<Handle> => {
  const { client, manifest } = choice();
  const response = await fetch(manifest);
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
