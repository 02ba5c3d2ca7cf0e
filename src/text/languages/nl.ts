import { listed } from '../listed.ts';
import { oneAndOther, pluralBy, pluralByIntl } from '../plurals.ts';
import type { ManifestText, PageText, SendText } from '../words.ts';
import { writtenDate } from '../written-date.ts';

const plural = pluralBy(oneAndOther);
const pluralOnPage = /* @__PURE__ */ pluralByIntl<'one'>('nl');

const theItem = (kind: 'message' | 'appointment'): string =>
  kind === 'message' ? 'het bericht' : 'de uitnodiging';
const ofItem = (kind: 'message' | 'appointment'): string =>
  kind === 'message' ? 'van dit bericht' : 'van deze uitnodiging';
const addresses = (count: number): string =>
  pluralOnPage(count, { one: '1 adres', other: `${count} adressen` });
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
    more: (doubts) => plural(doubts, { one: 'En nog 1 adres.', other: `En nog ${doubts} adressen.` }),
    unreadable: 'Nearmiss kon de geadresseerden niet controleren. Bekijk ze zelf voordat u verzendt.',
  },

  notice: {
    doubtful: (address, others, meant) =>
      others === 0
        ? `Controleer ${address}: misschien bedoelt u ${meant ?? 'een ander adres'}.`
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
      'De regels van Nearmiss zijn onjuist, dus er is niets gecontroleerd en niets verzonden. Neem contact op met uw IT-afdeling.',
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

    countryEnding: (ending, place) => `${ending} is een landdomein (${place})`,
    noSuchEnding: (ending) => `Het topleveldomein ${ending} bestaat niet`,
    usedBy: {
      'us-military': (ending) => `${ending} is van het Amerikaanse leger`,
      'us-government': (ending) => `${ending} is van de Amerikaanse overheid`,
      'us-universities': (ending) => `${ending} is van Amerikaanse universiteiten`,
      international: (ending) => `${ending} is van internationale organisaties`,
    },

    malformed: (typed) => `${typed} is geen geldig domein, dus e-mail kan daar niet aankomen`,
    noDomain: 'Dit is niet één volledig e-mailadres',
    foreignLetter: (letter, script) => `De letter ${letter} komt uit een ander schrift (${script})`,
    looksLike: (typed, intended) => `${typed} lijkt op ${intended}, maar is een ander domein`,
    contains: (typed, intended) => `${typed} bevat ${intended}, maar hoort er niet bij`,
    borrowsName: (typed, intended) => `${typed} bevat de naam van ${intended}, maar is een ander domein`,
    notRegistered: (suffix, typed, date) => `${typed} staat niet in het ${suffix}-register van ${date}`,
    nameAndEnding: (typed, intended) => `${typed} verschilt van ${intended} in de naam en in de extensie`,
    knownAs: (address) => `Deze persoon is ook bekend als ${address}`,
    personalAccount: (typed, knownAs) =>
      knownAs === undefined
        ? `${typed} is een aanbieder van persoonlijke e-mailaccounts`
        : `${typed} is een aanbieder van persoonlijke e-mailaccounts, en deze persoon is ook bekend als ${knownAs}`,
    nameShows: (address) => `De naam toont een ander adres: ${address}`,

    otherRecipients: (domain, count, of) => {
      if (of === 1) return `De andere geadresseerde hoort bij ${domain}`;
      if (count === of) return `Alle ${of} andere geadresseerden horen bij ${domain}`;
      return plural(count, {
        one: `1 van de ${of} andere geadresseerden hoort bij ${domain}`,
        other: `${count} van de ${of} andere geadresseerden horen bij ${domain}`,
      });
    },
    ownDomain: (domain) => `${domain} is uw eigen domein`,
    remembered: (domain) => `U hebt al eerder naar ${domain} geschreven`,
    trusted: (domain) => `${domain} is een partner van uw organisatie`,
  },
};

export const onPage: PageText = {
  review: {
    title: (doubts) => `Controleer ${addresses(doubts)} voor het verzenden`,
    intro: (kind, doubts) =>
      pluralOnPage(doubts, {
        one: `Eén geadresseerde ${ofItem(kind)} is misschien niet wie u bedoelt.`,
        other: `Sommige geadresseerden ${ofItem(kind)} zijn misschien niet wie u bedoelt.`,
      }),
    recipient: (field, address) => `${field}: ${address}`,
    severity: { notice: 'Ter informatie', confirm: 'Controleren', block: 'Niet toegestaan' },
    critical: 'Zeer waarschijnlijk een vergissing',
    group: (recipients, domain) => `${recipients} geadresseerden bij ${domain}`,
    typed: 'Ingevoerd',
    meant: 'Misschien bedoeld',
    whichMeant: 'Welk adres bedoelt u?',
    noSuggestion: 'Er is geen waarschijnlijk adres bekend. Bewerk of verwijder dit adres.',
    cannotKeep: 'Dit adres kan niet worden behouden. Corrigeer of verwijder het.',
    use: (address) => `${address} gebruiken`,
    fixAll: (recipients, domain) => `Alle ${recipients} corrigeren: ${domain} gebruiken`,
    removeAll: (recipients) => `Alle ${recipients} verwijderen`,
    undoAll: (recipients) => `Alle ${recipients} ongedaan maken`,
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
      correct: (address) => `Wordt verzonden naar ${address}`,
      edit: (address) => `Wordt verzonden naar ${address}`,
      remove: (address) => `${address} wordt verwijderd`,
      keep: (address) => `Wordt zoals ingevoerd verzonden naar ${address}`,
    },
    stillOpen: (doubts) =>
      pluralOnPage(doubts, {
        one: 'Voor 1 adres moet u nog kiezen.',
        other: `Voor ${doubts} adressen moet u nog kiezen.`,
      }),
    allDecided: 'Voor alle adressen is gekozen.',
    sendKeys: 'Ctrl+Enter',
    dontSendKeys: 'Esc',
    whole: 'Hele adressen weergeven',
    enterAgain: 'Er is nog niets verzonden. Druk nogmaals op Enter om te verzenden.',
    differing: (characters) => `verschil: ${characters}`,
  },

  keep: {
    heading: (address) => `${address} behouden?`,
    typeToKeep: (part) => `Typ het deel dat verschilt om naar dit adres te verzenden: ${part}`,
    typeToKeepLabel: 'Deel dat verschilt',
    typedDiffers: (part) => `Typ ${part} precies zoals weergegeven.`,
    reason: 'Reden',
    reasonIfAny: 'Reden (optioneel)',
    reasonMissing: 'Geef een korte reden op.',
    confirm: (address) => `Ja, ${address} behouden`,
    back: 'Terug',
  },

  edit: {
    label: (address) => `Nieuw adres in plaats van ${address}`,
    use: 'Dit adres gebruiken',
    back: 'Terug',
    checking: 'Controleren…',
    fine: 'Niets twijfelachtigs aan dit adres.',
    incomplete: 'Voer een volledig adres in, bijvoorbeeld naam@example.com.',
    unchanged: 'Dit is het adres dat u eerder hebt ingevoerd.',
    stillDoubtful: 'Dit adres is ook twijfelachtig:',
    denied: 'Uw organisatie staat verzenden naar dit adres niet toe:',
    checkFailed: 'Dit adres kon niet worden gecontroleerd. Probeer het opnieuw.',
  },

  announce: {
    opened: (doubts) => `${addresses(doubts)} te controleren voor het verzenden.`,
    corrected: (from, to) => `${from} wordt vervangen door ${to}.`,
    removed: (address) => `${address} wordt verwijderd.`,
    kept: (address) => `${address} wordt behouden.`,
    undone: (address) => `De keuze voor ${address} is ongedaan gemaakt.`,
    decidedAll: (recipients) => `Voor ${recipients} adressen is gekozen.`,
    undoneAll: (recipients) => `${recipients} keuzes zijn ongedaan gemaakt.`,
    left: (doubts) =>
      doubts === 0 ? 'Voor alle adressen is gekozen. U kunt nu verzenden.' : `Nog ${addresses(doubts)}.`,
    sending: 'Wordt verzonden.',
    notSending: 'Wordt niet verzonden.',
  },

  pane: {
    title: 'Nearmiss',
    loading: 'Adressen controleren…',
    noRecipients: 'Er zijn nog geen geadresseerden.',
    nothingDoubtful: (recipients) =>
      pluralOnPage(recipients, {
        one: 'De geadresseerde is gecontroleerd. Niets twijfelachtigs.',
        other: `${recipients} geadresseerden zijn gecontroleerd. Niets twijfelachtigs.`,
      }),
    checkedBy: (fields, version) => `${fields.join(', ')} · Beleid ${version}`,
    stopped: (kind) =>
      kind === 'message'
        ? 'Het bericht is nog niet verzonden. Maak een keuze, kies Toepassen en daarna opnieuw Verzenden.'
        : 'De uitnodiging is nog niet verzonden. Maak een keuze, kies Toepassen en daarna opnieuw Verzenden.',
    pressSend: 'Kies opnieuw Verzenden.',
    sendNow: 'Nu verzenden',
    notSent: 'Outlook heeft niet verzonden. Kies Verzenden in het bericht.',
    checkAgain: 'Opnieuw controleren',
    apply: 'Toepassen',
    applied: (kind) => `De geadresseerden zijn bijgewerkt. U kunt ${theItem(kind)} nu verzenden.`,
    notKept:
      'Deze Outlook kan de behouden adressen niet onthouden, dus de vraag wordt bij het verzenden opnieuw gesteld.',
    notInOutlook: 'Nearmiss werkt in Outlook. Open het vanuit een bericht dat u aan het schrijven bent.',
  },
};

export const inManifest: ManifestText = {
  description: 'Vindt een verkeerd getypt adres van een geadresseerde voordat het bericht wordt verzonden.',
  tip: 'Toont geadresseerden met een adres dat verkeerd getypt lijkt. U kunt elk adres corrigeren, verwijderen of behouden.',
  locales: ['nl-NL', 'nl-BE'],
};
