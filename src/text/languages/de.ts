import { listed } from '../compose/listed.ts';
import { oneAndOther, pluralBy, pluralByIntl } from '../compose/plurals.ts';
import type { ManifestText, PageText, PaneText, SendText } from '../words.ts';
import { writtenDate } from '../compose/written-date.ts';

const plural = pluralBy(oneAndOther);
const pluralOnPage = /* @__PURE__ */ pluralByIntl<'one'>('de');

const theItem = (kind: 'message' | 'appointment'): string =>
  kind === 'message' ? 'die Nachricht' : 'die Einladung';
const button = 'Empfänger prüfen';

export const atSend: SendText = {
  locale: 'de',
  direction: 'ltr',
  fields: { to: 'An', cc: 'Cc', bcc: 'Bcc', required: 'Erforderlich', optional: 'Optional' },

  alert: {
    button,
    useButton: (label, doubts) =>
      plural(doubts, {
        one: `Mit „${label}“ können Sie die Adresse korrigieren, entfernen oder beibehalten.`,
        other: `Mit „${label}“ können Sie die Adressen korrigieren, entfernen oder beibehalten.`,
      }),
    useToolbar: (label, doubts) =>
      plural(doubts, {
        one: `Wählen Sie in der Symbolleiste bitte „${label}“, um die Adresse zu korrigieren, zu entfernen oder beizubehalten, und danach erneut „Senden“.`,
        other: `Wählen Sie in der Symbolleiste bitte „${label}“, um die Adressen zu korrigieren, zu entfernen oder beizubehalten, und danach erneut „Senden“.`,
      }),
    meant: (suggested) => `Meinten Sie ${suggested.join(' oder ')}?`,
    check: 'Bitte prüfen Sie diese Adresse.',
    pair: 'Zwei ähnliche Domänen. Ist eine davon ein Versehen?',
    more: (doubts) =>
      plural(doubts, { one: 'Und 1 weitere Adresse.', other: `Und ${doubts} weitere Adressen.` }),
    unreadable:
      'Nearmiss konnte die Empfänger nicht prüfen. Bitte sehen Sie sie sich vor dem Senden selbst an.',
  },

  notice: {
    mistyped: (address) => `${address} sieht nach einem Tippfehler aus.`,
    check: (address, others) =>
      others === 0
        ? `Bitte prüfen Sie ${address}.`
        : `Bitte prüfen Sie ${address} und ${plural(others, { one: '1 weitere Adresse', other: `${others} weitere Adressen` })}.`,
    denied: (address) => `Ihre Organisation erlaubt kein Senden an ${address}.`,
    unreadableBlocked:
      'Nearmiss konnte die Empfänger nicht prüfen, daher wurde nichts gesendet. Bitte versuchen Sie es gleich noch einmal.',
    unreadableSent: 'Nearmiss konnte die Empfänger dieser Nachricht nicht prüfen.',
    changedPressSend: (kind) =>
      `Die Empfänger sind aktualisiert. Bitte wählen Sie erneut „Senden“, um ${theItem(kind)} zu senden.`,
    dialogFailed:
      'Nearmiss konnte sein Fenster nicht öffnen, daher wurde nichts gesendet. Bitte wählen Sie erneut „Senden“.',
    usePane: `Es wurde noch nichts gesendet. Bitte wählen Sie in der Symbolleiste „${button}“ und danach erneut „Senden“.`,
    outOfTime:
      'Outlook wartet nur wenige Minuten, daher wurde nichts gesendet. Bitte wählen Sie erneut „Senden“.',
    notAllRead: (field) =>
      `Das Feld „${field}“ enthält zu viele Empfänger, um alle zu prüfen. Es wurde nichts gesendet. Bitte entfernen Sie einige.`,
    policyBroken:
      'Die Richtliniendatei von Nearmiss enthält einen Fehler, daher wurde nichts geprüft und nichts gesendet. Bitte informieren Sie Ihre IT-Abteilung.',
    notRemembered:
      'Outlook hat Ihre Wahl nicht gespeichert. Sie werden beim nächsten Mal vielleicht wieder nach der Adresse gefragt.',
    lookAtRecipients:
      'Outlook hat vielleicht die Empfänger geändert, daher wurde nichts gesendet. Bitte prüfen Sie sie und wählen Sie „Senden“.',
  },

  errors: {
    contactGroup: (field) =>
      `Das Feld „${field}“ enthält eine Kontaktgruppe und wurde nicht geändert. Bitte ändern Sie die Adresse in der Nachricht.`,
    tooMany: (field, limit) =>
      `Das Feld „${field}“ enthält mehr als ${limit} Empfänger und wurde nicht geändert. Bitte ändern Sie die Adresse in der Nachricht.`,
    noSmtpAddress: (field) =>
      `Das Feld „${field}“ enthält einen Empfänger ohne E-Mail-Adresse und wurde nicht geändert. Bitte ändern Sie es in der Nachricht.`,
    changedMeanwhile: (address) =>
      `Die Empfänger wurden inzwischen geändert. Bitte prüfen Sie ${address} erneut.`,
    refused: (field) =>
      `Outlook hat die Änderung im Feld „${field}“ nicht übernommen. Bitte ändern Sie die Adresse in der Nachricht.`,
    unreadable:
      'Outlook hat die Empfänger nicht genannt, daher konnten sie nicht geprüft werden. Bitte versuchen Sie es erneut.',
    connectionLost:
      'Die Verbindung zu Outlook ist unterbrochen. Bitte schließen Sie dieses Fenster und wählen Sie erneut „Senden“.',
  },

  reasons: {
    sentence: (clauses) => clauses.map((clause) => `${clause}.`).join(' '),
    date: (iso) => writtenDate(iso, (day, month, year) => `${day}.${month}.${year}`),

    denied: (domain) => `Ihre Organisation erlaubt kein Senden an ${domain}:`,

    doubtful: (typed) => `${typed} ist wahrscheinlich nicht die gemeinte Domäne`,
    different: (typed, intended) => `${typed} und ${intended} sind verschiedene Domänen`,
    equallyNear: (typed, intended) => `${typed} ist ${listed(intended, ' und ')} gleich ähnlich`,

    countrySuffix: (suffix, place) => `${suffix} ist eine Länderdomäne (${place})`,
    goesTo: (suffix, place) => `Das Ziel ist ${place} (${suffix})`,
    noSuchSuffix: (suffix) => `Im Internet endet nichts auf ${suffix}`,
    twoSuffixes: (typed, intended) => `${typed} und ${intended} sind zwei verschiedene Endungen`,
    usedBy: {
      'us-military': (suffix) => `${suffix} gehört zum US-Militär`,
      'us-government': (suffix) => `${suffix} gehört zu Behörden in den USA`,
      'us-universities': (suffix) => `${suffix} gehört zu Hochschulen in den USA`,
      international: (suffix) => `${suffix} gehört zu internationalen Organisationen`,
    },

    malformed: (typed) => `${typed} ist keine gültige Domäne, dort kommt keine E-Mail an`,
    noDomain: 'Das ist keine vollständige E-Mail-Adresse',
    foreignLetter: (letter, word, script, looksLike) =>
      `Das ${letter} in „${word}“ stammt aus einer anderen Schrift (${script}) und sieht nur aus wie ein lateinisches ${looksLike}`,
    otherLetter: (letter, word, looksLike) => `Das ${letter} in „${word}“ sieht nur aus wie ${looksLike}`,
    looksLike: (typed, intended) => `${typed} sieht aus wie ${intended}, ist aber eine andere Domäne`,
    contains: (typed, intended) => `${typed} enthält ${intended}, gehört aber nicht dazu`,
    borrowsName: (typed, intended) =>
      `${typed} enthält den Namen von ${intended}, ist aber eine andere Domäne`,
    notRegistered: (suffix, typed, date) =>
      `${typed} steht nicht im Verzeichnis der Domänen unter ${suffix} vom ${date}`,
    nameAndSuffix: (typed, intended) =>
      `${typed} unterscheidet sich von ${intended} im Namen und in der Endung`,
    knownAs: (address) => `Diese Person nutzt auch ${address}`,
    personalAccount: (typed, knownAs) =>
      knownAs === undefined
        ? `${typed} ist für private E-Mails da`
        : `${typed} ist für private E-Mails da, und diese Person nutzt auch ${knownAs}`,
    nameShows: (address) => `Der Name zeigt eine andere Adresse: ${address}`,

    otherRecipients: (domain, count, of) => {
      if (of === 1) return `Die Adresse des anderen Empfängers gehört zu ${domain}`;
      if (count === of)
        return `Die Adressen ${of === 2 ? 'beider' : `aller ${of}`} anderen Empfänger gehören zu ${domain}`;
      return plural(count, {
        one: `1 der ${of} anderen Adressen gehört zu ${domain}`,
        other: `${count} der ${of} anderen Adressen gehören zu ${domain}`,
      });
    },
    ownDomain: (domain) => `${domain} ist Ihre eigene Domäne`,
    remembered: (domain) => `An ${domain} haben Sie schon geschrieben`,
    familiar: (domain) => `An ${domain} schreiben Sie oft`,
    correspondents: (domain) => `An ${domain} schreibt Ihre Organisation oft`,
    impostor: (typed) =>
      `Sie antworten auf eine Nachricht von ${typed}; der Absender gibt sich vielleicht für jemand anderen aus`,
    inherited: 'Diese Adresse stand schon in der Nachricht, auf die Sie antworten',
    trusted: (domain) => `${domain} gehört zu den Partnern Ihrer Organisation`,
  },
};

export const onPage: PageText = {
  review: {
    title: (doubts) =>
      pluralOnPage(doubts, {
        one: '1 Adresse sieht falsch aus',
        other: `${doubts} Adressen sehen falsch aus`,
      }),
    questions: (count) =>
      pluralOnPage(count, {
        one: 'Vor dem Senden 1 Frage beantworten',
        other: `Vor dem Senden ${count} Fragen beantworten`,
      }),
    looksWrong: (address) => `${address} sieht falsch aus`,
    notAllowed: (address) => `Senden an ${address} ist nicht erlaubt`,
    recipient: (field, address) => `${field}: ${address}`,
    severity: { notice: 'Zu Ihrer Information', confirm: 'Bitte prüfen', block: 'Nicht erlaubt' },
    critical: 'Sehr wahrscheinlich ein Versehen',
    group: (recipients, domain) => `${recipients} Empfänger bei ${domain}`,
    pair: (one, other) => `Zwei ähnliche Domänen: ${one} und ${other}. Ist eine davon ein Versehen?`,
    typed: 'Eingegeben',
    meant: 'Meinten Sie',
    whichMeant: 'Welche Adresse meinten Sie?',
    cannotKeep: 'Diese Adresse kann nicht beibehalten werden. Bitte korrigieren oder entfernen Sie sie.',
    use: (address) => `${address} verwenden`,
    useForAll: (recipients, domain) =>
      recipients === 2 ? `${domain} für beide verwenden` : `${domain} für alle ${recipients} verwenden`,
    useAndSend: (domain) => `${domain} verwenden und senden`,
    useForAllAndSend: (recipients, domain) =>
      recipients === 2
        ? `${domain} für beide verwenden und senden`
        : `${domain} für alle ${recipients} verwenden und senden`,
    useOnly: 'Nur verwenden',
    removeAll: (recipients) => (recipients === 2 ? 'Beide entfernen' : `Alle ${recipients} entfernen`),
    undoAll: (recipients) =>
      recipients === 2 ? 'Beide rückgängig machen' : `Alle ${recipients} rückgängig machen`,
    useForBoth: (domain) => `${domain} für beide verwenden`,
    bothRight: 'Beide sind richtig',
    apart: 'Einzeln entscheiden',
    edit: 'Bearbeiten',
    remove: 'Entfernen',
    keep: 'Beibehalten',
    undo: 'Rückgängig',
    send: 'Senden',
    dontSend: 'Nicht senden',
    editOf: (address) => `${address} bearbeiten`,
    removeOf: (address) => `${address} entfernen`,
    keepOf: (address) => `${address} beibehalten`,
    undoOf: (address) => `Auswahl für ${address} rückgängig machen`,
    apartOf: (address) => `Über ${address} einzeln entscheiden`,
    chosen: {
      corrected: (address) => `Geht an ${address}`,
      removed: (address) => `${address} entfernt`,
      kept: (address, place) =>
        `Geht an ${place === undefined ? address : `${address} (${place})`}, wie von Ihnen bestätigt`,
      moot: (address) => `${address} ist nicht mehr zweifelhaft`,
    },
    left: (count) => `Noch ${count} zu entscheiden`,
    ready: 'Bereit zum Senden.',
    nobodyLeft: 'Keine Empfänger mehr.',
    sendKeys: 'Strg+Eingabe',
    dontSendKeys: 'Esc',
    whole: 'Ganze Adressen anzeigen',
    enterAgain: 'Noch nicht gesendet. Drücken Sie zum Senden noch einmal die Eingabetaste.',
    checkAgain: 'Erneut prüfen',
  },

  slips: {
    missing: 'Ein Buchstabe fehlt.',
    extra: 'Ein Buchstabe zu viel.',
    doubled: 'Ein Buchstabe ist doppelt.',
    swapped: 'Zwei Buchstaben sind vertauscht.',
    replaced: 'Ein Buchstabe ist anders.',
    digit: 'Eine Ziffer statt eines Buchstabens.',
    dotMissing: 'Ein Punkt fehlt.',
    dotExtra: 'Ein Punkt zu viel.',
    dotMoved: 'Der Punkt steht falsch.',
    comma: 'Ein Komma statt des Punkts.',
    hyphenMissing: 'Ein Bindestrich fehlt.',
    hyphenExtra: 'Ein Bindestrich zu viel.',
    space: 'Darin ist ein Leerzeichen.',
    ending: 'Nur die Endung ist anders.',
    several: 'Mehrere Buchstaben sind anders.',
    foreign: (script) => `Der markierte Buchstabe ist aus anderer Schrift (${script}).`,
  },

  spelling: {
    entered: (typed, meant) => `Eingegeben ist ${typed}, nicht ${listed(meant, ' oder ')}.`,
    pair: (one, other) => `Die eine ist ${one}, die andere ${other}.`,
    dot: 'Punkt',
    hyphen: 'Bindestrich',
    comma: 'Komma',
    space: 'Leerzeichen',
    fullStop: 'ideografischer Punkt',
    invisible: 'unsichtbares Zeichen',
  },

  stamps: {
    missing: 'gibt es nicht',
    unregistered: 'nicht registriert',
    open: 'frei registrierbar',
    users: {
      'us-military': 'US-Militär',
      'us-government': 'US-Regierung',
      'us-universities': 'US-Hochschulen',
      international: 'internationale Organisationen',
    },
    government: (place) => `${place} (Regierung)`,
    own: 'Ihre eigene Domäne',
    partner: 'Partnerorganisation',
    provider: 'E-Mail-Anbieter',
    ofTyped: (label) => `Eingegeben: ${label}.`,
    ofMeant: (label) => `Vorgeschlagen: ${label}.`,
  },

  keep: {
    heading: (address) => `${address} beibehalten?`,
    typeToKeep: (part) => `Um trotzdem dorthin zu senden, geben Sie ${part} ein`,
    typedDiffers: (part) => `Bitte geben Sie ${part} genau wie angezeigt ein.`,
    reason: 'Grund',
    reasonIfAny: 'Grund (freiwillig)',
    reasonMissing: 'Bitte geben Sie einen kurzen Grund an.',
    remember: 'Bei dieser Adresse nicht mehr fragen',
    rememberHint: 'Ändern können Sie das im Bereich unter „Gemerkte Adressen“.',
    confirm: (address) => `Ja, ${address} beibehalten`,
    both: {
      heading: (one, other) => `${one} und ${other} beibehalten?`,
      remember: 'Bei diesen Adressen nicht mehr fragen',
      confirm: 'Ja, beide sind richtig',
    },
    back: 'Zurück',
  },

  edit: {
    label: (address) => `Neue Adresse statt ${address}`,
    use: 'Diese Adresse verwenden',
    back: 'Zurück',
    checking: 'Wird geprüft…',
    fine: 'Sieht gut aus.',
    incomplete: 'Bitte geben Sie eine vollständige Adresse ein, zum Beispiel name@example.com.',
    unchanged: 'Das ist die zuvor eingegebene Adresse.',
    stillDoubtful: 'Auch diese sieht falsch aus:',
    denied: 'Ihre Organisation erlaubt kein Senden an diese Adresse:',
    checkFailed: 'Diese Adresse konnte nicht geprüft werden. Bitte versuchen Sie es erneut.',
  },

  announce: {
    corrected: (from, to) => `${from} wird durch ${to} ersetzt.`,
    removed: (address) => `${address} wird entfernt.`,
    kept: (address) => `${address} wird beibehalten.`,
    undone: (address) => `Die Auswahl für ${address} wurde rückgängig gemacht.`,
    decidedAll: (recipients) => `Für ${recipients} Adressen ist entschieden.`,
    undoneAll: (recipients) => `${recipients} Entscheidungen wurden rückgängig gemacht.`,
    sending: 'Wird gesendet.',
    notSending: 'Wird nicht gesendet.',
  },

  why: {
    question: 'Warum?',
    seen: {
      denied:
        'Ihre Organisation führt diese Adresse auf einer Liste von Zielen, an die keine E-Mail gehen darf.',
      malformed: 'Der Teil nach dem @ enthält Zeichen, die in keiner Domäne stehen können.',
      homoglyph:
        'Die Domäne enthält Buchstaben, die anderen gleichen, und kann daher als eine bekannte Domäne durchgehen.',
      'tld-typo':
        'Der Name ist vielleicht bekannt, aber die Endung weicht um einen Tippfehler von der üblichen ab.',
      'wrong-tld': 'Der Name gehört zu einer geschützten Domäne, aber die Endung ist eine ganz andere.',
      doppelganger:
        'Die Domäne unterscheidet sich von einer bekannten nur durch einen Punkt oder Bindestrich.',
      'domain-typo': 'Die Domäne weicht um einen Tippfehler von einer ab, die Sie meinen könnten.',
      embedding: 'Eine geschützte Domäne steht in einer längeren, die jemand anderem gehört.',
      combosquat: 'Ein geschützter Name steht in dieser Domäne zusammen mit einem weiteren Wort.',
      'closed-registry':
        'Die Liste aller Namen mit dieser Endung ist bekannt, und dieser steht nicht darauf.',
      'label-and-tld': 'Name und Endung weichen beide um einen Tippfehler von einer bekannten Domäne ab.',
      'unknown-tld': 'Keine Domäne der Welt hat diese Endung.',
      'same-person': 'Dieselbe Person ist unter einer Domäne bekannt, die um einen Tippfehler abweicht.',
      'personal-account':
        'Jemand dieses Namens hat eine dienstliche Adresse, und diese hier liegt bei einem Anbieter privater E-Mail-Konten.',
      'name-shows-another-address': 'Der Name zeigt eine Adresse, aber die Nachricht ginge an eine andere.',
    },
    matters: {
      stranger:
        'Wem die andere Domäne gehört, der bekäme die ganze Nachricht mit ihren Anlagen, und niemand kann sie zurückholen.',
      mali: 'Das ist geschehen: In der ersten Hälfte von 2023 wurden unter .ml, der Endung Malis, fast 117.000 Nachrichten gesammelt, die für .mil bestimmt waren.',
      nowhere: 'Dorthin kann keine E-Mail gelangen, und Sie erfahren es vielleicht erst spät.',
      private: 'Private Postfächer liegen außerhalb des Schutzes Ihrer Organisation.',
      hidden: 'Ein Name kann verdecken, wohin eine Nachricht wirklich geht.',
      forbidden: 'Dafür gibt es Gründe, und es kommt auf jede Nachricht an.',
    },
    toDo: {
      choose:
        'Meinten Sie die vorgeschlagene Adresse, verwenden Sie sie; sonst bearbeiten oder entfernen Sie Ihre Eingabe, oder behalten Sie sie bei.',
      compare:
        'Vergleichen Sie die Adresse mit einer Nachricht dieser Person oder fragen Sie nach, bevor Sie sie beibehalten.',
      change:
        'Wählen Sie eine andere Adresse oder entfernen Sie diese; fragen Sie Ihre IT-Abteilung, wenn Sie sie brauchen.',
    },
  },

  copy: {
    copy: 'Kopieren',
    copied: 'Kopiert.',
    byHand: 'Bitte drücken Sie Strg+C (⌘C am Mac), um den markierten Text zu kopieren.',
    format: 'Format',
  },

  report: {
    title: 'Falsche Warnung melden',
    intro:
      'Von hier wird nichts gesendet. Kopieren Sie diesen Text in eine Nachricht an Ihre IT-Abteilung. Andere Empfänger und der Betreff stehen nicht darin.',
    text: 'Text der Meldung',
  },

  outside: {
    title: 'Nearmiss',
    notInOutlook:
      'Nearmiss funktioniert in Outlook. Bitte öffnen Sie es in einer Nachricht, die Sie gerade schreiben.',
  },
};

/** What only the pane shows, which the dialog does not load. */
export const inPane: PaneText = {
  pane: {
    loading: 'Adressen werden geprüft…',
    noRecipients: 'Es gibt noch keine Empfänger.',
    nothingDoubtful: (recipients) =>
      pluralOnPage(recipients, {
        one: '1 Empfänger geprüft. Alles in Ordnung.',
        other: `${recipients} Empfänger geprüft. Alles in Ordnung.`,
      }),
    checkedBy: (fields, version) => `${fields.join(', ')} · Richtlinie ${version}`,
    stopped: 'Noch nicht gesendet. Entscheiden Sie, und wählen Sie dann erneut „Senden“.',
    ready: 'Bereit. Wählen Sie in Outlook „Senden“.',
    sendNow: 'Jetzt senden',
    notSent: 'Outlook hat nicht gesendet. Wählen Sie „Senden“ in der Nachricht.',
    notKept: 'Dieses Outlook kann sich das nicht merken. Beim Senden werden Sie erneut gefragt.',
    lastChecked: (time, build) => `Zuletzt geprüft um ${time} · Nearmiss ${build}`,
    stoppedAt: (time, version, build) =>
      `Senden angehalten um ${time} · Richtlinie ${version} · Nearmiss ${build}`,
    notChecked: (fields) =>
      fields.length === 0 ? 'Nicht geprüft: alle Empfänger.' : `Nicht geprüft: ${fields.join(', ')}.`,
    corrected: (typed, meant) => `Korrigiert: ${typed} → ${meant}`,
    nearMisses: (count) =>
      pluralOnPage(count, {
        one: '1 verhinderter Irrläufer in diesem Jahr. Das weiß nur Ihr Postfach.',
        other: `${count} verhinderte Irrläufer in diesem Jahr. Das weiß nur Ihr Postfach.`,
      }),
    suggestionTip: (address) => `Damit Outlook ${address} nicht mehr vorschlägt: darauf zeigen und × wählen.`,
    suggestionTipClassic: (address) =>
      `Damit Outlook ${address} nicht mehr vorschlägt: mit den Pfeiltasten darauf gehen und „Entf“ drücken.`,
    details: 'Details',
  },

  remembered: {
    title: 'Gemerkte Adressen',
    intro: 'Nach diesen Adressen werden Sie nicht gefragt, es sei denn, eine ist fast sicher ein Versehen.',
    notAllowed:
      'Ihre Organisation erlaubt das nicht mehr, daher werden Sie nach diesen Adressen wieder gefragt.',
    empty:
      'Es ist keine Adresse gemerkt. Wenn Sie eine beibehalten, können Sie wählen, nicht mehr danach gefragt zu werden.',
    search: 'Suchen',
    found: (shown, all) => `Angezeigt: ${shown} von ${all}`,
    noneFound: 'Keine gemerkte Adresse passt.',
    since: (from, until) => `Seit ${from}, bis ${until}`,
    expired: (from) => `Seit ${from}, nicht mehr wirksam`,
    reason: (reason) => `Grund: ${reason}`,
    removeOf: (address) => `${address} aus den gemerkten Adressen entfernen`,
    removed: (address) => `${address} ist nicht mehr gemerkt.`,
    notSaved:
      'Outlook hat das nicht gespeichert, daher wurde nichts geändert. Bitte versuchen Sie es erneut.',
    export: 'Exportieren',
    back: 'Zurück',
  },

  learned: {
    title: 'Domains, an die Sie schreiben',
    intro:
      'Nearmiss hat diese Domains aus Ihren gesendeten Nachrichten gelernt. Häufig benutzte werden nicht angezweifelt und können vorgeschlagen werden. Die Liste bleibt in Ihrem Postfach.',
    notAllowed: 'Ihre Organisation hat das abgeschaltet, daher haben diese Domains keine Wirkung.',
    empty: 'Es ist noch keine Domain gelernt.',
    noneFound: 'Keine gelernte Domain passt.',
    used: (days, last) => `Tage mit Nachrichten: ${days}, zuletzt am ${last}`,
    kept: 'Sie haben dort eine Adresse beibehalten.',
    removeOf: (domain) => `${domain} aus den Domains entfernen, an die Sie schreiben`,
    removed: (domain) => `${domain} ist vergessen.`,
    clear: 'Alle vergessen',
    cleared: 'Alle Domains sind vergessen.',
  },
};

export const inManifest: ManifestText = {
  description: 'Findet vertippte Empfängeradressen, bevor die Nachricht gesendet wird.',
  tip: 'Zeigt Empfänger, deren Adresse vertippt aussieht. Sie können jede korrigieren, entfernen oder beibehalten.',
  locales: ['de-DE', 'de-AT', 'de-CH', 'de-LI', 'de-LU'],
};
