/** The name under which the sample is shown. */
export const sampleName = 'sample-trace.csv';

const given = 'ann ben cara dan eve finn gwen hal ida jo kim lee max nora ola pat ray sam tess uma'.split(
  ' ',
);
const family =
  'blake cole drake ellis frost gray hill irwin jones keane lane moore nash ortiz price quinn'.split(' ');
const providers = 'gmail.com outlook.com yahoo.com hotmail.com icloud.com'.split(' ');
const partners = 'blue-compass.com fox-engineering.com navy.mil us.af.mil dla.mil state.gov va.gov'.split(
  ' ',
);
const own = 'army.mil';

/** The slips in the sample: who wrote, to whom, and beside whom. */
const slips: readonly (readonly string[])[] = [
  ['kim.lane@army.ml'],
  ['pat.moore@navy.ml', 'jo.hill@navy.mil'],
  ['sam.price@gmial.com'],
  ['nora.ellis@outlook.con'],
];

const [weeks, people, messages] = [4, 480, 12_431];
const firstMonday = Date.UTC(2026, 9, 5);
const minute = 60_000;
const week = 7 * 24 * 60 * minute;

/** Returns pseudo-random numbers below a limit, the same in each run (Park and Miller). */
const randomNumbers = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
};

/**
 * Makes a month of an invented unit’s mail as Exchange exports it. Nobody in it exists; the slips are the only
 * wrong addresses.
 */
export const sampleTrace = (): string => {
  const random = randomNumbers(17);
  const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
  const person = (): string => `${pick(given)}.${pick(family)}`;
  const senders = Array.from({ length: people }, (_, n) => `${person()}${n % 7 === 0 ? n : ''}@${own}`);
  const usual = (): string[] =>
    Array.from({ length: 1 + (random(5) === 0 ? 1 : 0) }, () =>
      random(3) === 0 ? `${person()}@${pick(providers)}` : `${person()}@${pick(partners)}`,
    );
  const every = Math.floor(messages / (slips.length + 1));
  const slipAt = new Map(slips.map((slip, at) => [(at + 1) * every, slip]));
  const rows = (n: number): readonly string[] => {
    const working = (random(5) * 24 + 7 + random(10)) * 60 + random(60);
    const time = new Date(firstMonday + Math.floor((n * weeks) / messages) * week + working * minute);
    const row = (from: string, to: string, direction: string, id: string): string =>
      [time.toISOString(), from, to, 'Delivered', direction, `<${id}${n}@${own}>`].join(',');
    const sender = pick(senders);
    const recipients = [...new Set(slipAt.get(n) ?? usual())];
    return [
      ...recipients.map((to) => row(sender, to, 'Outbound', 'a')),
      ...(n % 3 === 0 ? [row(pick(senders), pick(senders), 'Intra-org', 'b')] : []),
      ...(n % 2 === 0 ? [row(`${person()}@${pick(partners)}`, pick(senders), 'Inbound', 'c')] : []),
    ];
  };
  const names = 'Received,Sender address,Recipient address,Status,Directionality,Message ID';
  const all = Array.from({ length: messages }, (_, n) => rows(n)).flat();
  return `${[names, ...all].join('\r\n')}\r\n`;
};
