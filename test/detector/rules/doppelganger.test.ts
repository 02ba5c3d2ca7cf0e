import { tables } from '../table.ts';

tables(
  'doppelganger',
  [
    ['usaf.mil', 'us.af.mil', 'strong', 'a dot missing'],
    ['armymil', 'army.mil', 'strong', 'the last dot missing'],
    ['seibm.com', 'se.ibm.com', 'strong', 'the classic: mail for a subdomain'],
    ['us-af.mil', 'us.af.mil', 'strong', 'a hyphen for a dot'],
    ['army-mil', 'army.mil', 'strong', 'a hyphen for the last dot'],
    ['ar.my.mil', 'army.mil', 'strong', 'a dot too many'],
    ['arm.ymil', 'army.mil', 'strong', 'a dot moved'],
    ['mail.ar.my.mil', 'mail.army.mil', 'strong', 'a dot too many, below a host'],
    ['armymil.com', 'army.mil', 'strong', 'run together, with .com behind'],
    ['usafmil.org', 'us.af.mil', 'strong', 'a host run together, with .org behind'],
    ['red-hat.com', 'redhat.com', 'medium', 'a hyphen too many'],
    ['redhatcom', 'redhat.com', 'strong', 'the dot missing at a partner’s'],
  ],
  [
    ['us.af.mil', 'protected'],
    ['af.mil', 'known'],
    ['se.ibm.com', 'trusted'],
    ['arm.linux.org.uk', 'dots in their place'],
    ['ar-my.example.org', 'the letters of nobody’s name'],
    ['usafmilitary.com', 'more letters than the name has'],
    ['armymil.de', 'run together below an ending that nobody adds'],
    ['xarmymil', 'another letter before it'],
    ['x-army.mil.example', 'not the whole name'],
    ['rtx-com.de', 'three letters and an ending that nobody adds'],
    ['gogov.ru', 'a Russian site'],
    ['mil', 'only an ending'],
  ],
);
