/**
 * Domains below which a private registry sells names to unrelated people, who use them for mail. From the private section
 * of the public suffix list (publicsuffix.org, MPL-2.0; names only), read 2026-11-24.
 *
 * The rest of that section (hosting sites such as `github.io`) takes no mail for its tenants, and would cost the send path
 * 14 kB.
 */
export const privateRegistries: ReadonlySet<string> = new Set(
  (
    'ae.org biz.dk biz.ua br.com cn.com co.ca co.com co.cz co.dk co.krd co.nl co.no co.pl co.ua com.de com.ru com.se ' +
    'de.com edu.krd edu.ru eu.com eu.org firm.dk gb.net gov.nl gr.com hu.net in.net int.ru jp.net jpn.com mex.com ' +
    'msk.ru msk.su net.ru org.ru pp.ru pp.ua priv.at radio.am radio.fm reg.dk ru.com sa.com se.net spb.ru store.dk ' +
    'uk.com uk.net us.com us.org web.in za.bz za.com'
  ).split(' '),
);
