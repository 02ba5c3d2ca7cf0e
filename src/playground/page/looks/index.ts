import { readChoice } from '../../choice.ts';
import type { ClientName } from '../../host/clients/clients.ts';
import { classic } from './classic.tsx';
import { classicMac } from './classic-mac.tsx';
import { classicWeb } from './classic-web.tsx';
import type { Look } from './look.ts';
import { mac } from './mac.tsx';
import { newWindows } from './new-windows.tsx';
import { phone } from './phone.tsx';
import { web } from './web.tsx';

/** How each client looks. A new look is a file in this folder and its name here. */
export const looks: Readonly<Record<ClientName, Look>> = {
  web,
  newWindows,
  classicWindows: classic,
  classicLtsc2024: classic,
  classicLtsc2021: classic,
  mac,
  macClassic: classicMac,
  webOnPremises: classicWeb,
  mobile: phone,
};

/** Returns the look of the client in the page's address. */
export const chosenLook = (): Look => looks[readChoice(location.search).client];
