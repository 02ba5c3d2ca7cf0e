import { tables } from '../table.ts';

tables(
  'label-and-tld',
  [
    ['arny.ml', 'army.mil', 'medium', 'both mistyped, Mali'],
    ['arny.mli', 'army.mil', 'medium', 'both mistyped'],
    ['cenus.gv', 'census.gov', 'medium', 'both mistyped'],
    ['redaht.cim', 'redhat.com', 'medium', 'both mistyped, a partner'],
    ['yaho.co', 'yahoo.com', 'info', 'both mistyped, Colombia'],
  ],
  [
    ['army.mil', 'protected'],
    ['barmy.ml', 'another first letter, and .ml exists'],
    ['mail.ml', 'a name in Mali'],
    ['radio.co', 'near no listed name'],
    ['read-hot.co', 'two typos in the name'],
    ['redhot.net', 'another ending'],
  ],
);
