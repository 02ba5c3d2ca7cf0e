import { tables } from '../table.ts';

tables(
  'combosquat',
  [
    ['army-hr.com', 'army.mil', 'info', 'a word behind a hyphen'],
    ['mail-usgs.org', 'usgs.gov', 'info', 'a word before a hyphen'],
    ['censuslogin.com', 'census.gov', 'info', 'a word without a hyphen'],
  ],
  [
    ['redhat-support.com', 'a partner, not strictly guarded'],
    ['armymail.com', 'a name of four letters is too short without a hyphen'],
    ['navyfederal.org', 'a bank'],
    ['army-surplus.com', 'no official-sounding word'],
    ['nasaspaceflight.com', 'no official-sounding word'],
    ['census.gov', 'protected'],
  ],
);
