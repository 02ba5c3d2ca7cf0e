import type { Context } from '../../../../src/detector/context/context.ts';
import type { KnownDomainsInput } from '../../../../src/detector/targets/known-domains.ts';
import type { Recipient } from '../../../../src/detector/address/recipient.ts';
import { doubleTyposOf, typosOf } from './typos.ts';
import { world } from './world.ts';

/** Recipients that are asked about in the same company. */
export interface Group {
  readonly name: string;
  readonly input: KnownDomainsInput;
  readonly context: Context;
  readonly recipients: readonly Recipient[];
  /** Whether they are the recipients of one message, and so among the company. */
  readonly isCounted?: boolean;
}

const nobody: Context = { sender: '', others: [], remembered: [] };
const at = (domain: string): Recipient => ({ field: 'to', address: `kim@${domain}`, displayName: '' });
const named = (displayName: string, address: string): Recipient => ({ field: 'to', address, displayName });

const group = (
  name: string,
  recipients: readonly Recipient[],
  { context = nobody, input = world }: Partial<Group> = {},
): Group => ({ name, input, context, recipients });

const split = (domain: string): readonly [string, string] => {
  const dot = domain.indexOf('.');
  return [domain.slice(0, dot), domain.slice(dot + 1)];
};
const inName = (domain: string): string[] => {
  const [name, suffix] = split(domain);
  return typosOf(name).map((typo) => `${typo}.${suffix}`);
};
const twiceInName = (domain: string): string[] => {
  const [name, suffix] = split(domain);
  return doubleTyposOf(name).map((typo) => `${typo}.${suffix}`);
};
const inSuffix = (domain: string): string[] => {
  const [name, suffix] = split(domain);
  return typosOf(suffix).map((typo) => `${name}.${typo}`);
};

const words = (text: string): string[] => text.trim().split(/\s+/);

const open = words('bp.com rtx.com elbe.com cisco.com redhat.com siemens.com lockheedmartin.com');
const strict = words('nga.mil army.mil noaa.gov zenit.org');

const otherSuffixes = words(
  'com net org co us mil gov de ml cm nl co.uk com.au gov.ml mod.uk zz cmo int edu info',
);

/** Of one name, everything that is done to it besides a slip of the hand. */
const dressed = (domain: string): string[] => {
  const [name, suffix] = split(domain);
  const run = domain.replaceAll('.', '');
  return [
    ...words(`${run}.com ${run}.org ${run}.${suffix} ${run} ${name} ${suffix} ${name}${suffix}.net`),
    ...words(
      `${domain}.com ${domain}.co ${domain}.zz ${domain}.ml ${domain}.gov.ml ${domain}.${suffix} ${domain}.de`,
    ),
    ...words(`mail.${domain} mail.${domain}.example.net ${domain}.a.b.c.d.e.f.example.net ${domain}-hr.com`),
    ...words(
      `${name}-hr.com ${name}hr.com hr-${name}.net login${name}.org ${name}-mail.${suffix} mail-${name}`,
    ),
    ...words(`${name}-.${suffix} -${name}.${suffix} ${name.slice(0, 1)}-${name.slice(1)}.${suffix}`),
    ...words(`${name.slice(0, 2)}.${name.slice(2)}.${suffix} x${name}.${suffix} x.${name}.${suffix}`),
    ...words(
      `${name}.${suffix}${suffix} ${name}.${suffix.slice(0, 1)} ${name}.con.${suffix} ${name}..${suffix}`,
    ),
  ];
};

const broken = (domain: string): Recipient[] => {
  const [name, suffix] = split(domain);
  const texts = [`kim@${name},${suffix}`, `kim@${name};${suffix}`, `kim@${domain}>`, `<kim@${domain}`];
  const more = [
    `kim@${domain}.`,
    `kim@.${domain}`,
    `kim@ ${domain}`,
    `kim@${name}\u200b.${suffix}`,
    `kim@${domain}!`,
  ];
  const odd = [
    `kim@${name}\u3002${suffix}`,
    `kim@@${domain}`,
    `kim.${domain}`,
    `kim@lee@${domain}`,
    `KIM@${domain.toUpperCase()}`,
  ];
  return [...texts, ...more, ...odd].map((address) => ({ field: 'to', address, displayName: '' }));
};

const oddities = [
  '',
  ' ',
  '@',
  'kim',
  'kim@',
  '@army.mil',
  '"kim@army.ml"@army.mil',
  'kim(a)@army.mil',
  'kim@[127.0.0.1]',
  'kim@[IPv6:::1]',
  'kim@127.0.0.1',
  'kim@-army.mil',
  'kim@army-.mil',
  'kim@xn--army-.mil',
  'kim@xn--bcher-kva.de',
  'kim@bu\u0308cher.de',
  'kim@bucher.de',
  'kim@b\u00fccher.com',
  'kim@army',
  'kim@mil',
  'kim@co.uk',
  'kim@com.br',
  'kim@local',
  'kim@printer.local',
  `kim@${'a'.repeat(64)}.mil`,
  `kim@${'a.'.repeat(126)}mil`,
  `kim@${'army.'.repeat(40)}ml`,
  '/o=x/cn=kim',
  'smtp:kim@army.ml',
  'kim@army.mil;lee@navy.ml',
  'kim@army.mil, lee@navy.ml',
  'kim@real.example',
  'kim@redhot.com',
  'kim@navy.com',
  'kim@x.lu',
  'kim@x.lv',
  'kim@partner.ml',
  'kim@x.partner.ml',
  'kim@xpartner.ml',
  'kim@partner.mil',
  'kim@1234567890.mil',
  'kim@\u202earmy.mil',
].map((address): Recipient => ({ field: 'to', address, displayName: '' }));

const lookalikes = words(
  '\u0430rmy.mil arm\u0443.mil arrny.mil \u0430rrny.mil us.\u0430f.mil n0aa.gov no\u0430\u0430.gov usqs.gov redh\u0430t.com r\u0435dhat.com' +
    ' clsco.com c1sco.com ciscc.com rt\u0445.com \u042c\u0420.com sierriens.com siemen5.com e1be.com elbé.com cisço.com mail.\u0430rmy.mil' +
    ' \u0430rmy.\u0430rmy.mil xn--rmy-7cd.mil lockheedrnartin.com gmai1.com gm\u0430il.com \u13ab.com \uff41rmy.mil zen1t.org zcnit.org',
);

const hosts = words(
  'us.army.mil usaf.mil us-af.mil af.us.mil u.saf.mil us.a.f.mil usaf.com us.af.com us.af.ml us.arny.mil use.af.mil tradoc.arny.mil' +
    ' rtadoc.army.mil tradoc.army.mill tradocarmy.mil tradoc.army tradoc-army.mil tadoc.army.ml army.tradoc.mil seibm.com se.imb.com' +
    ' se.ibm.co ibm.com de.ibm.com s.eibm.com se-ibm.com oxford.ac.uk oxfrod.ac.uk oxford.co.uk oxford.uk oxfordac.uk oxford.ac.ul' +
    ' oxford.ac.ug oxford.ac.us example.com.ar se.ibm x.lockheedmartin.org x.y.z.w.v.u.usaf.mil a.b.c.d.e.f.g.usaf.mil dlamil.com centcommil.com' +
    ' dla.mil.ml dla.mil.co dla.mil.gov.ml centcom.mil.com x.redhat.com.com redhat.com.org.com redhat.xcom redhat.comx' +
    ' army.mil.a.b.c.d.e.f.g.h.i.j.k.net army-xxin.com adxxx-army.com kraft.dev kraft.ee kraft.d zenit.ong 3rn.com' +
    ' cs.oxford.ac.uk cs.oxfrod.ac.uk example.com.br example.com example.br example.con.br exmaple.com.br altlinux.org alt.linux.org' +
    ' acmelabs.com acme.labs.com acme-lab.com acme-labs.co acme_labs.com 3n.com 4m.com 33m.com route8.net route0.net rout9.net route99.net oute9.net 9rbit.org orbit.org 00rbit.org unit43.org unit4.org unit422.org uint42.org',
);

const providers = words(
  'gmial.com gmai.com gmal.com gnail.com hmail.com gmail.co gmail.cm gmail.de gmail.net gmail.con gmail.org gmaill.com ggmail.com g.mail.com' +
    ' gmail.com.com yaho.com yhaoo.com yahoooo.com yohoo.com yahoo.con yahoo.co yahoo.cm hotmial.com hotmail.co hotmai.com hotnail.com' +
    ' outlok.com outllook.com outlook.co iclould.com pcloud.com icloud.co comcast.com comcast.nt verizon.com protonmial.com gmx.dd gmx.ne' +
    ' icloud.org icloud.net outlook.org yahoo.org hotmail.net verizon.com yhooo.com yaohoo.com gmxx.de' +
    ' web.dd livee.com live.con aol.co aoll.com aool.com aol.cm msn.co nsn.com ymail.co rocketmail.net googlemail.de mail.ri yandex.ro',
);

const registered = words(
  'nooa.gov noa.gov noaaa.gov nosuchagency.gov usgs.gov usgss.gov cenus.gov cesnus.gov northcom.gov army.gov yahoo.gov redhat.gov abc.gov' +
    ' x.nooa.gov mail.usgz.gov us.af.gov a.b.c.usqs.gov exx.gov epx.gov xpaa.gov cexxxs.gov cexxus.gov arxxxves.gov archixxx.gov census.mil noaa.mil gov mil va.gov irs.gov isr.gov sii.gov cnesus.gov sunsec.gov',
);

const unknown = words(
  'example.con example.cmo example.nte example.ogr example.zz a.b.con x.example.con con printer.lan nas.local host.internal site.corp a.onion' +
    ' co.ukk uk.con leidne.nll kyvi.uaa partmer.mk partnr.mil natp.intt nato.ink bücehr.dee' +
    ' foo.co.ukk foo.co.yk foo.dee foo.frr foo.jpn foo.eud foo.caa foo.auu foo.edi foo.gob foo.mik foo.inof foo.c foo.comcom foo.ne1 foo.xn--0',
);

const company = words(
  'ann@elbe.com bob@elbe.com cat@rtx.com dan@delta.nl eve@mail.delta.nl fay@oddname.io gus@oddname.io hal@noaa.gov kim@ibm.com',
);
const listed = {
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
const ofPartners = words(
  'longpartner.org hq.branch.org longpartmer.com lonqpartner.com longpatner.co longpartnercom.net longpartner.com.net hqbranch.com' +
    ' hqbranchcom.net longpartner-hr.com longpartner.ml longprtnr.com army.ml',
);

const met = words(
  'eble.com elbe.cm elbe.co elbe.org elb.com rts.com rtx.con delta.ml delta.nll detla.nl mail.detla.nl oddnam.io oddname.oi oddname.com' +
    ' addname.io npaa.gov arny.mil army.ml kiyv.ua kyiv.ru leiden.ml leidne.nl partner.mil partner.nl lee.org oen.org own.ogr own.com sub.onw.org' +
    ' imb.com bp.co pb.com memo.org mmeo.org memo.ogr gmial.com elbe.com delta.nl oddname.io own.org memo.org',
);
const remembered = [
  { address: 'kim@memo.org', displayName: 'Kim Lee' },
  { address: 'kim@mneo.org', displayName: '' },
  { address: 'pat.jones@army.mil', displayName: 'Pat Jones' },
  { address: 'sam@elbe.com', displayName: 'Sam' },
  { address: 'ann.roe@own.org', displayName: 'Ann Roe' },
  { address: 'kim@gmail.com', displayName: 'Kim Lee' },
];

const people = [
  named('Kim Lee', 'kim@memo.org'),
  named('Kim Lee', 'kim@mmo.org'),
  named('Kim Lee', 'KIM@mmo.org'),
  named('Kim Lee', 'k.lee@mmo.org'),
  named('kim lee ', 'other@memoo.org'),
  named('Kim', 'other@memoo.org'),
  named('Pat Jones', 'pat@gmail.com'),
  named('Pat Jones', 'pat.jones@arny.mil'),
  named('PAT JONES', 'patj@yahoo.com'),
  named('Sam', 'sam@gmail.com'),
  named('Ann Roe', 'ann@outlook.com'),
  named('Kim Lee', 'kim@yahoo.com'),
  named('Nobody Known', 'no@gmail.com'),
  named('pat@army.mil', 'pat@example.net'),
  named('Pat Jones (pat@army.mil)', 'pat@army.ml'),
  named('"pat@army.mil."', 'pat@navy.mil'),
  named('pat@us.army.mil', 'pat@army.mil'),
  named('pat@gmail.com', 'pat@elbe.com'),
  named('pat@nowhere', 'pat@elbe.com'),
  named('@army.mil', 'pat@elbe.com'),
  named('pat@', 'pat@elbe.com'),
  named('a<pat@army.mil>b', 'pat@elbe.com'),
  named('pat@army.mil, lee@navy.mil', 'pat@rtx.com'),
  named('pat@cisco.zz', 'pat@elbe.com'),
  named('pat@example.net', 'pat@elbe.com'),
  named('@here pat@army.mil...', 'pat@elbe.com'),
  named('x,@|pat@ARMY.mil', 'pat@elbe.com'),
  named('pat@army.mil', 'pat'),
  named('pat@army.mil', ''),
];

const message = words(
  'a@oddname.io b@oddname.io c@addname.io d@elbe.com e@eble.com f@delta.nl g@delta.nl h@detla.nl i@uno.lt j@unno.lt k@gmial.com l@army.mil' +
    ' m@army.ml n@fox.gov.ml o@sub.oddname.io p@detla.nll q@memo.org r@mneo.org s@noaa.gov t@nooa.gov u@kite.gov a@own.ogr kim@zeta.lv',
);
const inMessage: Context = { sender: 'me@own.org', others: message, remembered };

const inCompany: Context = { sender: 'me@own.org', others: company, remembered };
const inMil: Context = { sender: 'me@army.mil', others: ['ann@navy.mil', 'bob@us.af.mil'], remembered: [] };
const stale = { ...world, today: '2028-01-01' };

export const groups: readonly Group[] = [
  group('typos in open names', open.flatMap(inName).map(at)),
  group('typos in guarded names', strict.flatMap(inName).map(at)),
  group(
    'two typos',
    [...open, ...strict, 'census.gov', 'centcom.mil', 'us.af.mil', 'aviation.com', 'northrops.com']
      .flatMap(twiceInName)
      .map(at),
  ),
  group(
    'typos in suffixes',
    ['redhat.com', 'army.mil', 'noaa.gov', 'elbe.com', 'kyiv.ua', 'oxford.ac.uk'].flatMap(inSuffix).map(at),
  ),
  group(
    'other suffixes',
    [
      ...strict,
      'elbe.com',
      'siemens.com',
      'aviation.com',
      'unit42.org',
      'se.ibm.com',
      'kyiv.ua',
      'nato.int',
      'pacom.mil',
    ].flatMap((domain) =>
      otherSuffixes.map((suffix) => at(`${domain.slice(0, domain.lastIndexOf('.'))}.${suffix}`)),
    ),
  ),
  group(
    'typos in name and suffix',
    ['army.mil', 'redhat.com', 'elbe.com', 'kyiv.ua', 'zenit.org', 'noaa.gov']
      .flatMap((domain) =>
        inName(domain)
          .slice(0, 9)
          .flatMap((typo) => inSuffix(typo).filter((_, n) => n % 5 === 0)),
      )
      .map(at),
  ),
  group(
    'names with something around them',
    ['army.mil', 'census.gov', 'zenit.org', 'redhat.com', 'elbe.com', 'leiden.nl', 'gmail.com']
      .flatMap(dressed)
      .map(at),
  ),
  group('hosts', hosts.map(at)),
  group('look-alikes', lookalikes.map(at)),
  group('mail providers', providers.map(at)),
  group('closed registries', registered.map(at)),
  group('closed registries in old lists', registered.map(at), { input: stale }),
  group('suffixes that do not exist', unknown.map(at)),
  group('what is no address', [...['army.mil', 'redhat.com'].flatMap(broken), ...oddities]),
  group('a pack of partners', ofPartners.map(at), { input: listed }),
  group('typos in company', met.map(at), { context: inCompany }),
  group('typos among soldiers', [...met, ...hosts].map(at), { context: inMil }),
  {
    ...group(
      'recipients of one message',
      message.map((address) => named('', address)),
      { context: inMessage },
    ),
    isCounted: true,
  },
  group('people', people, { context: inCompany }),
  group('people whom nobody knows', people),
  group('a policy that says nothing', [...providers, ...unknown, 'army.ml', 'arny.mil', 'nooa.gov'].map(at), {
    input: { protect: [], trust: [], packs: [] },
  }),
];
