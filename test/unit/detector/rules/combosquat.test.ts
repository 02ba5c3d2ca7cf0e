import { tables } from '../table.ts';

tables(
  'combosquat',
  [
    ['army-hr.com', 'army.mil', 'info', 'a word behind a hyphen'],
    ['mail-usgs.org', 'usgs.gov', 'info', 'a word before a hyphen'],
    ['censuslogin.com', 'census.gov', 'info', 'run together'],
  ],
  [
    ['redhat-support.com', 'a partner, not strictly guarded'],
    ['armymail.com', 'four letters run together prove nothing'],
    ['navyfederal.org', 'a bank'],
    ['army-surplus.com', 'no official-sounding word'],
    ['nasaspaceflight.com', 'no official-sounding word'],
    ['census.gov', 'protected'],
  ],
);
