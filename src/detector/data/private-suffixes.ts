/**
 * Domains below which a private registry sells or gives names to unrelated people, who use them for mail. From the private section of the
 * public suffix list (publicsuffix.org, MPL-2.0; names only), read 2026-11-30: those that bear the name of a country or of a kind of owner,
 * without those under rarely used top-level domains and below eu.org, for the sake of the send path's size.
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
 * Services that give each customer a name below their own and take mail for it, and large hosting sites. From the same section, and from the
 * documentation of the services, for those that are not in it (Microsoft 365, help desks); hand-kept, 2026-11-30.
 */
const hosting = (
  'onmicrosoft.com mail.onmicrosoft.com onmicrosoft.us mail.onmicrosoft.us onmicrosoft.de onmschina.cn ' +
  'mail.onmschina.cn partner.onmschina.cn partner.mail.onmschina.cn sharepoint.com sharepoint.us zendesk.com ' +
  'freshdesk.com freshservice.com zohodesk.com odoo.com atlassian.net service-now.com myshopify.com ' +
  'wordpress.com blogspot.com altervista.org github.io herokuapp.com user.fm omg.lol duckdns.org dyndns.org ' +
  'ddns.net no-ip.org plus.com'
).split(' ');

/**
 * The public suffixes that are private: strangers share the domain, so it says nothing of who one of them is. The rest of the list's private
 * section takes no mail for its tenants, and would cost the send path 14 kB.
 */
export const privateSuffixes: ReadonlySet<string> = new Set([...registries, ...hosting]);
