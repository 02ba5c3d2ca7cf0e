/** Domains that resemble each other in all ways that a rule knows, and listed ones. */
export const families = [
  'brighthouse.com brighthuose.com bright-house.com bright.house.com brighthouse.net brighthouse.com.de rnail.brighthouse.com mail.brighthouse.com brigththouse.com brighthouse.co brlghthouse.com',
  'morgan.de rnorgan.de m0rgan.de morgan.at morgan.co.uk morgan.co.ul morgan.local lists.morgan.de list.morgan.de morgan.lists.de morggggan.de morgan morgan.d',
  'bücher-welt.de buecher-welt.de bucher-welt.de bücherwelt.de xn--bcher-welt-9db.de',
  'gmail.com gmial.com gmx.de gmx.at yahoo.com yaho.com yahoo.co.uk yahoomail.com state.gov state.gv stanford.edu standford.edu stanfrd.edu',
  'army.mil us.army.mil arny.mil hq.army.mil army.ml usace.army.mil usarmy.mil',
  'siemens.com siemens.de seimens.com siemens.com.tr healthineers.siemens.com siemens-energy.com',
  'partner-12.com partner-13.com partner-123.com partner12.com partner-12.org partner-12.con partner-12.com.evil.net',
].map((family) => family.split(' '));
