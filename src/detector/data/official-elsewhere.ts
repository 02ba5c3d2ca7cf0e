/**
 * Official sites of the US government outside .gov and .mil that share their name with one inside, so their
 * TLD is not a mistake. Source: GSA/federal-website-index, non_gov_mil_federal snapshot, 2026-08-22 (CC0).
 */
export const officialElsewhere: readonly string[] =
  'airforce.com army.com dlnseo.org marines.com moneyfactory.com myafn.net navy.com nsin.us serdp-estcp.org spaceforce.com tva.com usps.com'.split(
    ' ',
  );
