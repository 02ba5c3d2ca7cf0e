import type { Recipient } from '../../../../src/detector/address/recipient.ts';
import type { Context } from '../../../../src/detector/context/context.ts';
import type { KnownDomainsInput } from '../../../../src/detector/targets/known-domains-input.ts';
import { world } from './world.ts';

/** Recipients that are judged with the same known domains and the same message around them. */
export interface Group {
  readonly name: string;
  readonly recipients: readonly Recipient[];
  readonly input: KnownDomainsInput;
  readonly context: Context;
  /** Whether they are themselves among the recipients of that message. */
  readonly isCounted?: boolean;
  /** Whether scores and their factors are shown, rounded to one decimal. */
  readonly showsScores?: boolean;
}

const nobody: Context = { sender: '', others: [], remembered: [] };

const group = (
  name: string,
  recipients: readonly Recipient[],
  given: Partial<Omit<Group, 'name' | 'recipients'>> = {},
): Group => ({ name, recipients, input: world, context: nobody, ...given });

const words = (text: string): string[] => text.trim().split(/\s+/);
const to = (address: string, displayName = ''): Recipient => ({ field: 'to', address, displayName });
/** The mailbox `kim` at each of these domains. */
const at = (domains: string): Recipient[] => words(domains).map((domain) => to(`kim@${domain}`));

const remembered = [
  { address: 'kim@memo.org', displayName: 'Kim Lee' },
  { address: 'pat.jones@army.mil', displayName: 'Pat Jones' },
  { address: 'ann.roe@own.org', displayName: 'Ann Roe' },
];
const message = words(
  'a@oddname.io b@oddname.io c@addname.io d@elbe.com e@eble.com f@delta.nl g@delta.nl h@detla.nl l@army.mil m@army.ml u@kite.gov a@own.ogr',
);
const inCompany: Context = {
  sender: 'me@own.org',
  others: words(
    'ann@elbe.com bob@elbe.com cat@rtx.com dan@delta.nl eve@mail.delta.nl fay@oddname.io kim@ibm.com',
  ),
  remembered,
};
const inMessage: Context = { sender: 'me@own.org', others: message, remembered };
const inMil: Context = { sender: 'me@army.mil', others: ['ann@navy.mil', 'bob@us.af.mil'], remembered: [] };

const staleLists: KnownDomainsInput = { ...world, today: '2028-01-01' };
const partnerPack: KnownDomainsInput = {
  ...world,
  packs: ['partners'],
  availablePacks: [
    {
      name: 'partners',
      date: '2026-01-01',
      domains: ['longpartner.com', 'hq.branch.com'],
      suffixes: [],
      registries: [],
    },
  ],
};

const people = [
  to('pat@example.net', 'pat@army.mil'),
  to('pat@army.ml', 'Pat Jones (pat@army.mil)'),
  to('kim@mmo.org', 'Kim Lee'),
  to('patj@yahoo.com', 'PAT JONES'),
  to('ann@outlook.com', 'Ann Roe'),
];

const noAddresses = [
  '',
  'kim@army',
  'kim@army-.mil',
  'kim@army,mil',
  'kim@army.mil>',
  'kim@lee@redhat.com',
  'kim@\u202earmy.mil',
  'kim@xn--bcher-kva.de',
  'smtp:kim@army.ml',
  'kim@army.mil;lee@navy.ml',
].map((address) => to(address));

export const groups: readonly Group[] = [
  group(
    'typos in names',
    at(
      'eble.com rrtx.com bbp.com redhst.com lockhedmartin.com 3rn.com ng.mil arny.mil 8oaa.gov' +
        ' ceeeensus.gov esus.gov cesusn.gov zetin.org zeeeenit.org',
    ),
  ),
  group(
    'typos in suffixes',
    at(
      'army.ml army.mli redhat.con oxford.a8.uk oxford.acc.uk oxford.sac.uk kyiv.u kyiv.u8 kraft.dev' +
        ' tradoc.army.mill tedhat.cqom rredhat.om 8rmy.moil gmail zenit.o zenit.orgorg x.example.con',
    ),
  ),
  group(
    'other suffixes',
    at('pacom.ml noaa.gov.ml se.ibm.us se.ibm.gov nga.gov army.com aviation.org gmail.com.de'),
  ),
  group(
    'names with something around them',
    at(
      'army.mil.com army.mil.mil census.gov.ml army.mil.a.b.c.d.e.f.g.h.i.j.k.net army-hr.com e-lbe.com zenithr.com' +
        ' unit43.org unit422.org altlinux.org',
    ),
  ),
  group(
    'hosts',
    at('us.army.mil usaf.mil u.saf.mil us.af.com tradocarmy.mil tadoc.army.ml de.ibm.com centcommil.com'),
  ),
  group('look-alikes', at('no\u0430\u0430.gov arrny.mil e1be.com \u0430rmy.army.mil')),
  group(
    'mail providers',
    at('gmial.com yhooo.com gmx.ne pcloud.com xgmail.com -gmail.com gmail-.com gmail.com.ml'),
  ),
  group('closed registries', at('nooa.gov yahoo.gov us.af.gov northcom.gov abc.gov')),
  group('what is no address', noAddresses),
  group('a pack of partners', at('longpatner.co hq.branch.org longpartner-hr.com'), { input: partnerPack }),
  group(
    'among colleagues',
    at('eble.com detla.nl partner.nl leidne.nl own.org own.com own.ogr mmeo.org memo.ogr'),
    { context: inCompany },
  ),
  group('among soldiers', at('army.ml af.us.mil u.saf.mil usaf.com'), { context: inMil }),
  group(
    'recipients of one message',
    [...words('c@addname.io e@eble.com h@detla.nl m@army.ml u@kite.gov')].map((one) => to(one)),
    {
      context: inMessage,
      isCounted: true,
    },
  ),
  group('people', people, { context: inCompany }),
  group('people whom nobody knows', people.slice(0, 1)),
  group(
    'scores without a message around them',
    at(
      'p.com e1be.com army-hr.com hr-army.net yhooo.com aviation.net zetin.org nato.co yahoo.gov nosuchagency.gov',
    ),
    {
      showsScores: true,
    },
  ),
  group('scores of old lists', at('nosuchagency.gov northcom.gov us.af.gov'), {
    input: staleLists,
    showsScores: true,
  }),
  group('scores among colleagues', [...at('leidne.nl'), ...people.slice(3, 4)], {
    context: inCompany,
    showsScores: true,
  }),
];
