/**
 * Domains below which a private registry sells or gives names to unrelated people, who use them for mail.
 * From the private section of the public suffix list (publicsuffix.org, MPL-2.0; names only), retrieved
 * 2026-11-30: those named after a country or a kind of owner. Names below rarely used top-level domains and
 * below eu.org are left out to keep the send path small.
 */
const registries = (
  'ac.ru ae.org biz.dk biz.ua br.com cc.cd cc.ua cn.com co.bn co.ca co.com co.cz co.de co.dk co.fo ' +
  'co.nl co.no co.pl co.ro co.ua com.de com.ru com.se cx.ua de.com ec.cc edu.ru eu.cc eu.com eu.org ' +
  'firm.dk gb.net gov.de gov.nl gov.ru gr.com gu.cc hk.com hk.org hu.net in.net int.ru ir.md it.com ' +
  'jp.net jpn.com mex.com mil.ru msk.ru msk.su my.at my.be my.de net.ru org.ru org.yt pp.ru pp.ua ' +
  'priv.at reg.dk rs.ba ru.com ru.net sa.com se.net spb.ru uk.cc uk.com uk.net us.cc us.ci us.com us.kg ' +
  'us.org web.in za.bz za.com za.net za.org'
).split(' ');

/**
 * Services that give each customer a name below their own domain and receive mail for it, and large hosting
 * sites. From the same section, and for services that are not in it (Microsoft 365, help desks) from their
 * documentation. Maintained by hand, last updated 2026-11-30.
 */
const hosting = (
  'onmicrosoft.com mail.onmicrosoft.com onmicrosoft.us mail.onmicrosoft.us onmicrosoft.de onmschina.cn ' +
  'mail.onmschina.cn partner.onmschina.cn partner.mail.onmschina.cn sharepoint.com sharepoint.us zendesk.com ' +
  'freshdesk.com freshservice.com zohodesk.com odoo.com atlassian.net service-now.com myshopify.com ' +
  'wordpress.com blogspot.com altervista.org github.io herokuapp.com user.fm omg.lol duckdns.org dyndns.org ' +
  'ddns.net no-ip.org plus.com'
).split(' ');

/**
 * Private public suffixes: strangers share the domain, so it does not identify any of them. The rest of the
 * list's private section is left out: those services receive no mail for their tenants, and would add 14 kB
 * to the send path.
 */
export const privateSuffixes: ReadonlySet<string> = new Set([...registries, ...hosting]);
