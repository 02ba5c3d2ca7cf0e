import { tables } from '../table.ts';

tables(
  'embedding',
  [
    ['army.mil.co', 'army.mil', 'medium', '.mil.co is Colombia’s, but its army is the ejército'],
    ['army.mil.net', 'army.mil', 'strong', 'another ending behind it'],
    ['mail.army.mil.example.net', 'army.mil', 'strong', 'somebody’s domain behind it'],
    ['us.af.mil.com', 'us.af.mil', 'strong', 'the whole host'],
    ['army-mil.example.net', 'army.mil', 'strong', 'a hyphen for its dot'],
    ['army.mil-login.com', 'army.mil', 'strong', 'a hyphen behind it'],
    ['usgs.gov.ml', 'usgs.gov', 'medium', 'a protected name below Mali’s government'],
    ['redhat.com.com', 'redhat.com', 'medium', 'a partner’s name with one more ending'],
    ['gmail.com.unlinked', 'gmail.com', 'medium', 'an ending that does not exist'],
  ],
  [
    ['army.mil.ph', 'the Philippine army'],
    ['army.mil.kr', 'the Korean army'],
    ['ejercito.mil.co', 'the Colombian army'],
    ['sante.gov.ml', 'Mali’s ministry of health'],
    ['digital.gov.ru', 'a Russian ministry'],
    ['google.com.hk', 'a national site of a large company'],
    ['redhat.com.mx', 'a national site of a partner'],
    ['redhat.com.example.org', 'a partner’s name below somebody’s domain: a relay may be called so'],
    ['army.mil', 'protected'],
    ['101starmyband.com', 'the letters, but no whole label'],
    ['goarmy.com', 'the letters, but no whole label'],
    ['army.military.com', 'no whole name'],
  ],
);
