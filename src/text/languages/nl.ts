import { listed } from '../compose/listed.ts';
import { oneAndOther, pluralBy, pluralByIntl } from '../compose/plurals.ts';
import type { ManifestText, PageText, PaneText, SendText } from '../words.ts';
import { writtenDate } from '../compose/written-date.ts';

const plural = pluralBy(oneAndOther);
const pluralOnPage = /* @__PURE__ */ pluralByIntl<'one'>('nl');

const theItem = (kind: 'message' | 'appointment'): string =>
  kind === 'message' ? 'het bericht' : 'de uitnodiging';
const button = 'Adressen controleren';

export const atSend: SendText = {
  locale: 'nl',
  direction: 'ltr',
  fields: { to: 'Aan', cc: 'CC', bcc: 'BCC', required: 'Vereist', optional: 'Optioneel' },

  alert: {
    button,
    useButton: (label, doubts) =>
      plural(doubts, {
        one: `Kies ‘${label}’ om het adres te corrigeren, te verwijderen of te behouden.`,
        other: `Kies ‘${label}’ om de adressen te corrigeren, te verwijderen of te behouden.`,
      }),
    useToolbar: (label, doubts) =>
      plural(doubts, {
        one: `Kies ‘${label}’ op de werkbalk om het adres te corrigeren, te verwijderen of te behouden, en kies daarna opnieuw Verzenden.`,
        other: `Kies ‘${label}’ op de werkbalk om de adressen te corrigeren, te verwijderen of te behouden, en kies daarna opnieuw Verzenden.`,
      }),
    meant: (suggested) => `Bedoelde u ${suggested.join(' of ')}?`,
    check: 'Controleer dit adres.',
    pair: 'Twee domeinen lijken op elkaar. Is één daarvan een vergissing?',
    more: (doubts) => plural(doubts, { one: 'En nog 1 adres.', other: `En nog ${doubts} adressen.` }),
    unreadable: 'Nearmiss kon de geadresseerden niet controleren. Bekijk ze zelf voordat u verzendt.',
  },

  notice: {
    mistyped: (address) => `${address} lijkt verkeerd getypt.`,
    check: (address, others) =>
      others === 0
        ? `Controleer ${address}.`
        : `Controleer ${address} en nog ${plural(others, { one: '1 adres', other: `${others} adressen` })}.`,
    denied: (address) => `Uw organisatie staat verzenden naar ${address} niet toe.`,
    unreadableBlocked:
      'Nearmiss kon de geadresseerden niet controleren, dus er is niets verzonden. Probeer het zo dadelijk opnieuw.',
    unreadableSent: 'Nearmiss kon de geadresseerden van dit bericht niet controleren.',
    changedPressSend: (kind) =>
      `De geadresseerden zijn bijgewerkt. Kies opnieuw Verzenden om ${theItem(kind)} te verzenden.`,
    dialogFailed: 'Nearmiss kon het venster niet openen, dus er is niets verzonden. Kies opnieuw Verzenden.',
    usePane: `Er is nog niets verzonden. Kies ‘${button}’ op de werkbalk en daarna opnieuw Verzenden.`,
    outOfTime: 'Outlook wacht maar een paar minuten, dus er is niets verzonden. Kies opnieuw Verzenden.',
    notAllRead: (field) =>
      `Het veld ${field} bevat te veel geadresseerden om alle te controleren, dus er is niets verzonden. Verwijder er enkele.`,
    policyBroken:
      'Het beleidsbestand van Nearmiss bevat een fout, dus er is niets gecontroleerd en niets verzonden. Neem contact op met uw IT-afdeling.',
    notRemembered:
      'Outlook heeft uw keuze niet opgeslagen; de volgende keer wordt misschien opnieuw naar het adres gevraagd.',
    lookAtRecipients:
      'Outlook heeft misschien de geadresseerden gewijzigd, dus er is niets verzonden. Bekijk ze en kies Verzenden.',
  },

  errors: {
    contactGroup: (field) =>
      `Het veld ${field} bevat een groep met contactpersonen en is niet gewijzigd. Wijzig het adres in het bericht.`,
    tooMany: (field, limit) =>
      `Het veld ${field} bevat meer dan ${limit} geadresseerden en is niet gewijzigd. Wijzig het adres in het bericht.`,
    noSmtpAddress: (field) =>
      `Het veld ${field} bevat een geadresseerde zonder e-mailadres en is niet gewijzigd. Wijzig het adres in het bericht.`,
    changedMeanwhile: (address) => `De geadresseerden zijn gewijzigd. Controleer ${address} opnieuw.`,
    refused: (field) =>
      `Outlook heeft de wijziging in het veld ${field} niet overgenomen. Wijzig het adres in het bericht.`,
    unreadable:
      'Outlook heeft de geadresseerden niet doorgegeven, dus ze konden niet worden gecontroleerd. Probeer het opnieuw.',
    connectionLost: 'De verbinding met Outlook is verbroken. Sluit dit venster en kies opnieuw Verzenden.',
  },

  reasons: {
    sentence: (clauses) => clauses.map((clause) => `${clause}.`).join(' '),
    date: (iso) => writtenDate(iso, (day, month, year) => `${day}-${month}-${year}`),

    denied: (domain) => `Uw organisatie staat verzenden naar ${domain} niet toe:`,

    doubtful: (typed) => `${typed} is waarschijnlijk niet het bedoelde domein`,
    different: (typed, intended) => `${typed} en ${intended} zijn verschillende domeinen`,
    equallyNear: (typed, intended) => `${typed} lijkt evenveel op ${listed(intended, ' en op ')}`,

    countrySuffix: (suffix, place) => `${suffix} is een landdomein (${place})`,
    goesTo: (suffix, place) => `De bestemming is ${place} (${suffix})`,
    noSuchSuffix: (suffix) => `Niets op internet eindigt op ${suffix}`,
    twoSuffixes: (typed, intended) => `${typed} en ${intended} zijn twee verschillende extensies`,
    usedBy: {
      'us-military': (suffix) => `${suffix} is van het Amerikaanse leger`,
      'us-government': (suffix) => `${suffix} is van de Amerikaanse overheid`,
      'us-universities': (suffix) => `${suffix} is van Amerikaanse universiteiten`,
      international: (suffix) => `${suffix} is van internationale organisaties`,
    },

    malformed: (typed) => `${typed} is geen geldig domein, dus e-mail kan daar niet aankomen`,
    noDomain: 'Dit is geen volledig e-mailadres',
    foreignLetter: (letter, word, script, looksLike) =>
      `De ${letter} in ‘${word}’ komt uit een ander schrift (${script}) en lijkt op een Latijnse ${looksLike}`,
    otherLetter: (letter, word, looksLike) => `De ${letter} in ‘${word}’ lijkt alleen op ${looksLike}`,
    looksLike: (typed, intended) => `${typed} lijkt op ${intended}, maar is een ander domein`,
    contains: (typed, intended) => `${typed} bevat ${intended}, maar hoort er niet bij`,
    borrowsName: (typed, intended) => `${typed} bevat de naam van ${intended}, maar is een ander domein`,
    notRegistered: (suffix, typed, date) => `${typed} staat niet in het ${suffix}-register van ${date}`,
    nameAndSuffix: (typed, intended) => `${typed} verschilt van ${intended} in de naam en in de extensie`,
    knownAs: (address) => `Deze persoon gebruikt ook ${address}`,
    personalAccount: (typed, knownAs) =>
      knownAs === undefined
        ? `${typed} is voor persoonlijke e-mail`
        : `${typed} is voor persoonlijke e-mail, en deze persoon gebruikt ook ${knownAs}`,
    nameShows: (address) => `De naam toont een ander adres: ${address}`,

    otherRecipients: (domain, count, of) => {
      if (of === 1) return `De andere geadresseerde hoort bij ${domain}`;
      if (count === of)
        return `${of === 2 ? 'Beide' : `Alle ${of}`} andere geadresseerden horen bij ${domain}`;
      return plural(count, {
        one: `1 van de ${of} andere geadresseerden hoort bij ${domain}`,
        other: `${count} van de ${of} andere geadresseerden horen bij ${domain}`,
      });
    },
    ownDomain: (domain) => `${domain} is uw eigen domein`,
    remembered: (domain) => `U hebt al eerder naar ${domain} geschreven`,
    familiar: (domain) => `U schrijft vaak naar ${domain}`,
    correspondents: (domain) => `Uw organisatie schrijft vaak naar ${domain}`,
    impostor: (typed) => `U beantwoordt een bericht van ${typed}; de afzender is misschien een bedrieger`,
    inherited: 'Dit adres stond al in het bericht dat u beantwoordt',
    trusted: (domain) => `${domain} is een partner van uw organisatie`,
  },
};

export const onPage: PageText = {
  review: {
    title: (doubts) =>
      pluralOnPage(doubts, { one: '1 adres lijkt onjuist', other: `${doubts} adressen lijken onjuist` }),
    questions: (count) =>
      pluralOnPage(count, {
        one: 'Beantwoord 1 vraag voor het verzenden',
        other: `Beantwoord ${count} vragen voor het verzenden`,
      }),
    looksWrong: (address) => `${address} lijkt onjuist`,
    notAllowed: (address) => `Verzenden naar ${address} is niet toegestaan`,
    recipient: (field, address) => `${field}: ${address}`,
    severity: { notice: 'Ter informatie', confirm: 'Controleren', block: 'Niet toegestaan' },
    critical: 'Zeer waarschijnlijk een vergissing',
    group: (recipients, domain) => `${recipients} geadresseerden bij ${domain}`,
    pair: (one, other) =>
      `Twee domeinen lijken op elkaar: ${one} en ${other}. Is één daarvan een vergissing?`,
    typed: 'Getypt',
    meant: 'Bedoelde u',
    whichMeant: 'Welk adres bedoelde u?',
    cannotKeep: 'Dit adres kan niet worden behouden. Corrigeer of verwijder het.',
    use: (address) => `${address} gebruiken`,
    useForAll: (recipients, domain) =>
      recipients === 2 ? `${domain} voor beide gebruiken` : `${domain} voor alle ${recipients} gebruiken`,
    useAndSend: (domain) => `${domain} gebruiken en verzenden`,
    useForAllAndSend: (recipients, domain) =>
      recipients === 2
        ? `${domain} voor beide gebruiken en verzenden`
        : `${domain} voor alle ${recipients} gebruiken en verzenden`,
    useOnly: 'Alleen gebruiken',
    removeAll: (recipients) => (recipients === 2 ? 'Beide verwijderen' : `Alle ${recipients} verwijderen`),
    undoAll: (recipients) =>
      recipients === 2 ? 'Beide ongedaan maken' : `Alle ${recipients} ongedaan maken`,
    useForBoth: (domain) => `${domain} voor beide gebruiken`,
    bothRight: 'Beide zijn juist',
    apart: 'Apart kiezen',
    edit: 'Bewerken',
    remove: 'Verwijderen',
    keep: 'Behouden',
    undo: 'Ongedaan maken',
    send: 'Verzenden',
    dontSend: 'Niet verzenden',
    editOf: (address) => `${address} bewerken`,
    removeOf: (address) => `${address} verwijderen`,
    keepOf: (address) => `${address} behouden`,
    undoOf: (address) => `Keuze voor ${address} ongedaan maken`,
    apartOf: (address) => `Apart kiezen voor ${address}`,
    chosen: {
      corrected: (address) => `Gaat naar ${address}`,
      removed: (address) => `${address} verwijderd`,
      kept: (address, place) =>
        `Gaat naar ${place === undefined ? address : `${address} (${place})`}, zoals u hebt bevestigd`,
      moot: (address) => `Over ${address} is geen twijfel meer`,
    },
    left: (count) => `Nog ${count} te beslissen`,
    ready: 'Klaar om te verzenden.',
    nobodyLeft: 'Geen geadresseerden meer.',
    sendKeys: 'Ctrl+Enter',
    dontSendKeys: 'Esc',
    whole: 'Hele adressen weergeven',
    enterAgain: 'Nog niet verzonden. Druk nogmaals op Enter om te verzenden.',
    checkAgain: 'Opnieuw controleren',
  },

  slips: {
    missing: 'Er ontbreekt een letter.',
    extra: 'Er is een letter te veel.',
    doubled: 'Een letter staat er dubbel.',
    swapped: 'Twee letters zijn verwisseld.',
    replaced: 'Eén letter is anders.',
    digit: 'Er staat een cijfer in plaats van een letter.',
    dotMissing: 'Er ontbreekt een punt.',
    dotExtra: 'Er is een punt te veel.',
    dotMoved: 'De punt staat verkeerd.',
    comma: 'Er staat een komma in plaats van de punt.',
    hyphenMissing: 'Er ontbreekt een streepje.',
    hyphenExtra: 'Er is een streepje te veel.',
    space: 'Er staat een spatie in.',
    ending: 'Alleen het einde is anders.',
    several: 'Meerdere letters zijn anders.',
    foreign: (script) => `De gemarkeerde letter komt uit een ander schrift (${script}).`,
  },

  spelling: {
    entered: (typed, meant) => `Ingevoerd is ${typed}, niet ${listed(meant, ' of ')}.`,
    pair: (one, other) => `Het ene is ${one}, het andere ${other}.`,
    dot: 'punt',
    hyphen: 'koppelteken',
    comma: 'komma',
    space: 'spatie',
    fullStop: 'ideografische punt',
    invisible: 'onzichtbaar teken',
  },

  stamps: {
    missing: 'bestaat niet',
    unregistered: 'niet geregistreerd',
    open: 'voor iedereen beschikbaar',
    users: {
      'us-military': 'Amerikaans leger',
      'us-government': 'Amerikaanse overheid',
      'us-universities': 'Amerikaanse universiteiten',
      international: 'internationale organisaties',
    },
    government: (place) => `${place} (overheid)`,
    own: 'Uw eigen domein',
    partner: 'Partnerorganisatie',
    provider: 'E-mailprovider',
    ofTyped: (label) => `Getypt: ${label}.`,
    ofMeant: (label) => `Voorgesteld: ${label}.`,
  },

  keep: {
    heading: (address) => `${address} behouden?`,
    typeToKeep: (part) => `Typ ${part} om toch daarheen te verzenden`,
    typedDiffers: (part) => `Typ ${part} precies zoals weergegeven.`,
    reason: 'Reden',
    reasonIfAny: 'Reden (optioneel)',
    reasonMissing: 'Geef een korte reden op.',
    remember: 'Niet meer vragen bij dit adres',
    rememberHint: 'U kunt dit wijzigen in het deelvenster, onder ‘Onthouden adressen’.',
    confirm: (address) => `Ja, ${address} behouden`,
    both: {
      heading: (one, other) => `${one} en ${other} behouden?`,
      remember: 'Niet meer vragen bij deze adressen',
      confirm: 'Ja, beide zijn juist',
    },
    back: 'Terug',
  },

  edit: {
    label: (address) => `Nieuw adres in plaats van ${address}`,
    use: 'Dit adres gebruiken',
    back: 'Terug',
    checking: 'Controleren…',
    fine: 'Ziet er goed uit.',
    incomplete: 'Voer een volledig adres in, bijvoorbeeld naam@example.com.',
    unchanged: 'Dit is het adres dat u eerder hebt ingevoerd.',
    stillDoubtful: 'Dit adres lijkt ook onjuist:',
    denied: 'Uw organisatie staat verzenden naar dit adres niet toe:',
    checkFailed: 'Dit adres kon niet worden gecontroleerd. Probeer het opnieuw.',
  },

  announce: {
    corrected: (from, to) => `${from} wordt vervangen door ${to}.`,
    removed: (address) => `${address} wordt verwijderd.`,
    kept: (address) => `${address} wordt behouden.`,
    undone: (address) => `De keuze voor ${address} is ongedaan gemaakt.`,
    decidedAll: (recipients) => `Voor ${recipients} adressen is gekozen.`,
    undoneAll: (recipients) => `${recipients} keuzes zijn ongedaan gemaakt.`,
    sending: 'Wordt verzonden.',
    notSending: 'Wordt niet verzonden.',
  },

  why: {
    question: 'Waarom?',
    seen: {
      denied:
        'Uw organisatie heeft dit adres op een lijst gezet van bestemmingen waar geen mail naartoe mag.',
      malformed: 'Het deel na de @ bevat tekens die in geen domein kunnen staan.',
      homoglyph: 'Het domein bevat letters die op andere lijken en kan voor een bekend domein doorgaan.',
      'tld-typo':
        'De naam is misschien bekend, maar de extensie is één tikfout verwijderd van de gebruikelijke.',
      'wrong-tld': 'De naam hoort bij een beschermd domein, maar de extensie is een heel andere.',
      doppelganger: 'Het domein verschilt alleen door een punt of streepje van een bekend domein.',
      'domain-typo': 'Het domein is één tikfout verwijderd van een domein dat u misschien bedoelt.',
      embedding: 'Een beschermd domein staat in een langer domein dat van iemand anders is.',
      combosquat: 'Een beschermde naam staat in dit domein samen met een ander woord.',
      'closed-registry': 'De lijst van alle namen met deze extensie is bekend, en deze staat er niet op.',
      'label-and-tld': 'Zowel de naam als de extensie is één tikfout verwijderd van een bekend domein.',
      'unknown-tld': 'Geen enkel domein ter wereld heeft deze extensie.',
      'same-person': 'Dezelfde persoon is bekend bij een domein dat één tikfout verwijderd is.',
      'personal-account':
        'Iemand met die naam heeft een zakelijk adres, en dit is bij een aanbieder van privémail.',
      'name-shows-another-address': 'De naam toont een adres, maar het bericht zou naar een ander gaan.',
    },
    matters: {
      stranger:
        'Wie het andere domein bezit, krijgt het hele bericht met bijlagen, en niemand kan het terughalen.',
      mali: 'Het is gebeurd: in de eerste helft van 2023 zijn bij .ml, de extensie van Mali, bijna 117.000 berichten verzameld die voor .mil bedoeld waren.',
      nowhere: 'Mail daarheen kan niet aankomen, en u hoort dat misschien pas laat.',
      private: 'Privépostvakken vallen buiten de bescherming van uw organisatie.',
      hidden: 'Een naam kan verbergen waar een bericht echt naartoe gaat.',
      forbidden: 'Ze heeft daar redenen voor, en elk bericht telt.',
    },
    toDo: {
      choose:
        'Bedoelde u het voorgestelde adres, gebruik het dan; bewerk, verwijder of behoud anders wat u invoerde.',
      compare: 'Vergelijk het met een bericht van die persoon, of vraag het na, voordat u het behoudt.',
      change:
        'Kies een ander adres of verwijder dit; neem contact op met uw IT-afdeling als u het nodig hebt.',
    },
  },

  copy: {
    copy: 'Kopiëren',
    copied: 'Gekopieerd.',
    byHand: 'Druk op Ctrl+C (⌘C op een Mac) om de geselecteerde tekst te kopiëren.',
    format: 'Indeling',
  },

  report: {
    title: 'Onjuiste waarschuwing melden',
    intro:
      'Van hieruit wordt niets verzonden. Kopieer deze tekst in een bericht aan uw IT-afdeling. Andere geadresseerden en het onderwerp staan er niet in.',
    text: 'Tekst van de melding',
  },

  outside: {
    title: 'Nearmiss',
    notInOutlook: 'Nearmiss werkt in Outlook. Open het vanuit een bericht dat u aan het schrijven bent.',
  },
};

/** What only the pane shows, which the dialog does not load. */
export const inPane: PaneText = {
  pane: {
    loading: 'Adressen controleren…',
    noRecipients: 'Er zijn nog geen geadresseerden.',
    nothingDoubtful: (recipients) =>
      pluralOnPage(recipients, {
        one: '1 geadresseerde gecontroleerd. Ziet er goed uit.',
        other: `${recipients} geadresseerden gecontroleerd. Ziet er goed uit.`,
      }),
    checkedBy: (fields, version) => `${fields.join(', ')} · Beleid ${version}`,
    stopped: 'Nog niet verzonden. Maak een keuze en kies dan opnieuw Verzenden.',
    ready: 'Klaar. Kies Verzenden in Outlook.',
    sendNow: 'Nu verzenden',
    notSent: 'Outlook heeft niet verzonden. Kies Verzenden in het bericht.',
    notKept: 'Deze versie van Outlook kan dit niet onthouden, dus bij het verzenden volgt de vraag opnieuw.',
    lastChecked: (time, build) => `Laatst gecontroleerd om ${time} · Nearmiss ${build}`,
    stoppedAt: (time, version, build) =>
      `Verzenden tegengehouden om ${time} · Beleid ${version} · Nearmiss ${build}`,
    notChecked: (fields) =>
      fields.length === 0
        ? 'Niet gecontroleerd: alle geadresseerden.'
        : `Niet gecontroleerd: ${fields.join(', ')}.`,
    corrected: (typed, meant) => `Gecorrigeerd: ${typed} → ${meant}`,
    nearMisses: (count) =>
      pluralOnPage(count, {
        one: '1 verkeerde verzending voorkomen dit jaar. Dat weet alleen uw postvak.',
        other: `${count} verkeerde verzendingen voorkomen dit jaar. Dat weet alleen uw postvak.`,
      }),
    suggestionTip: (address) => `Zo stelt Outlook ${address} niet meer voor: wijs het aan en kies ×.`,
    suggestionTipClassic: (address) =>
      `Zo stelt Outlook ${address} niet meer voor: ga ernaartoe met de pijltoetsen en druk op Delete.`,
    details: 'Details',
  },

  remembered: {
    title: 'Onthouden adressen',
    intro: 'Naar deze adressen wordt niet gevraagd, tenzij een ervan bijna zeker een vergissing is.',
    notAllowed: 'Uw organisatie staat dit niet meer toe, dus wordt er weer naar deze adressen gevraagd.',
    empty:
      'Er is geen adres onthouden. Als u er een behoudt, kunt u kiezen dat er niet meer naar wordt gevraagd.',
    search: 'Zoeken',
    found: (shown, all) => `Getoond: ${shown} van ${all}`,
    noneFound: 'Geen onthouden adres komt overeen.',
    since: (from, until) => `Sinds ${from}, tot ${until}`,
    expired: (from) => `Sinds ${from}, niet meer van kracht`,
    reason: (reason) => `Reden: ${reason}`,
    removeOf: (address) => `${address} uit de onthouden adressen verwijderen`,
    removed: (address) => `${address} is niet meer onthouden.`,
    notSaved: 'Outlook heeft dit niet opgeslagen, dus is er niets gewijzigd. Probeer het opnieuw.',
    export: 'Exporteren',
    back: 'Terug',
  },

  learned: {
    title: 'Domeinen waaraan u schrijft',
    intro:
      'Nearmiss heeft deze domeinen geleerd uit berichten die u hebt verzonden. Domeinen die u vaak gebruikt, worden niet in twijfel getrokken en kunnen worden voorgesteld. De lijst blijft in uw postvak.',
    notAllowed: 'Uw organisatie heeft dit uitgeschakeld, dus hebben deze domeinen geen effect.',
    empty: 'Er is nog geen domein geleerd.',
    noneFound: 'Geen geleerd domein komt overeen.',
    used: (days, last) => `Dagen met berichten: ${days}, laatst op ${last}`,
    kept: 'U hebt daar een adres behouden.',
    removeOf: (domain) => `${domain} verwijderen uit de domeinen waaraan u schrijft`,
    removed: (domain) => `${domain} is vergeten.`,
    clear: 'Alles vergeten',
    cleared: 'Alle domeinen zijn vergeten.',
  },
};

export const inManifest: ManifestText = {
  description: 'Vindt een verkeerd getypt adres van een geadresseerde voordat het bericht wordt verzonden.',
  tip: 'Toont geadresseerden met een adres dat verkeerd getypt lijkt. U kunt elk adres corrigeren, verwijderen of behouden.',
  locales: ['nl-NL', 'nl-BE'],
};
