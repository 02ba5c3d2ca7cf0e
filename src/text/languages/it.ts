import { listed } from '../compose/listed.ts';
import { oneAndOther, pluralBy, pluralByIntl } from '../compose/plurals.ts';
import type { ManifestText, PageText, PaneText, SendText } from '../words.ts';
import { writtenDate } from '../compose/written-date.ts';

const plural = pluralBy(oneAndOther);
const pluralOnPage = /* @__PURE__ */ pluralByIntl<'one'>('it');

const theItem = (kind: 'message' | 'appointment'): string =>
  kind === 'message' ? 'il messaggio' : 'l’invito';
const button = 'Controlla indirizzi';

export const atSend: SendText = {
  locale: 'it',
  direction: 'ltr',
  fields: { to: 'A', cc: 'Cc', bcc: 'Ccn', required: 'Obbligatorio', optional: 'Facoltativo' },

  alert: {
    button,
    useButton: (label, doubts) =>
      plural(doubts, {
        one: `Scegliere “${label}” per correggerlo, rimuoverlo o mantenerlo.`,
        other: `Scegliere “${label}” per correggerli, rimuoverli o mantenerli.`,
      }),
    useToolbar: (label, doubts) =>
      plural(doubts, {
        one: `Scegliere “${label}” nella barra degli strumenti per correggerlo, rimuoverlo o mantenerlo, quindi premere di nuovo Invia.`,
        other: `Scegliere “${label}” nella barra degli strumenti per correggerli, rimuoverli o mantenerli, quindi premere di nuovo Invia.`,
      }),
    meant: (suggested) => `Si intendeva ${suggested.join(' o ')}?`,
    check: 'Controllare questo indirizzo.',
    pair: 'Due domini simili. Uno dei due è un errore?',
    more: (doubts) => plural(doubts, { one: 'E un altro indirizzo.', other: `E altri ${doubts} indirizzi.` }),
    unreadable: 'Nearmiss non ha potuto controllare i destinatari. Verificarli prima di inviare.',
  },

  notice: {
    mistyped: (address) => `${address} sembra contenere un errore di battitura.`,
    check: (address, others) =>
      others === 0
        ? `Controllare ${address}.`
        : `Controllare ${address} e ${plural(others, { one: 'un altro indirizzo', other: `altri ${others} indirizzi` })}.`,
    denied: (address) => `L’organizzazione non consente l’invio a ${address}.`,
    unreadableBlocked:
      'Nearmiss non ha potuto controllare i destinatari, quindi non è stato inviato nulla. Riprovare tra qualche istante.',
    unreadableSent: 'Nearmiss non ha potuto controllare i destinatari di questo messaggio.',
    changedPressSend: (kind) =>
      `I destinatari sono aggiornati. Premere di nuovo Invia per inviare ${theItem(kind)}.`,
    dialogFailed:
      'Nearmiss non ha potuto aprire la finestra, quindi non è stato inviato nulla. Premere di nuovo Invia.',
    usePane: `Non è ancora stato inviato nulla. Scegliere “${button}” nella barra degli strumenti, quindi premere di nuovo Invia.`,
    outOfTime: 'Outlook attende solo pochi minuti, quindi non è stato inviato nulla. Premere di nuovo Invia.',
    notAllRead: (field) =>
      `Il campo ${field} contiene troppi destinatari per controllarli tutti, quindi non è stato inviato nulla. Rimuoverne alcuni.`,
    policyBroken:
      'Il file dei criteri di Nearmiss contiene un errore, quindi nulla è stato controllato né inviato. Informare il reparto IT.',
    notRemembered:
      'Outlook non ha salvato la scelta: la prossima volta potrebbe essere chiesta di nuovo una conferma per l’indirizzo.',
    lookAtRecipients:
      'Outlook potrebbe aver modificato i destinatari, quindi non è stato inviato nulla. Controllarli e premere Invia.',
  },

  errors: {
    contactGroup: (field) =>
      `Il campo ${field} contiene un gruppo di contatti e non è stato modificato. Correggere l’indirizzo nel messaggio.`,
    tooMany: (field, limit) =>
      `Il campo ${field} contiene più di ${limit} destinatari e non è stato modificato. Correggere l’indirizzo nel messaggio.`,
    noSmtpAddress: (field) =>
      `Il campo ${field} contiene un destinatario senza indirizzo di posta e non è stato modificato. Correggerlo nel messaggio.`,
    changedMeanwhile: (address) => `I destinatari sono cambiati. Controllare di nuovo ${address}.`,
    refused: (field) =>
      `Outlook non ha accettato la modifica nel campo ${field}. Correggere l’indirizzo nel messaggio.`,
    unreadable:
      'Outlook non ha indicato i destinatari, quindi non è stato possibile controllarli. Riprovare.',
    connectionLost:
      'La connessione a Outlook si è interrotta. Chiudere questa finestra e premere di nuovo Invia.',
  },

  reasons: {
    sentence: (clauses) => clauses.map((clause) => `${clause}.`).join(' '),
    date: (iso) => writtenDate(iso, (day, month, year) => `${day}/${month}/${year}`),

    denied: (domain) => `L’organizzazione non consente l’invio a ${domain}:`,

    doubtful: (typed) => `${typed} probabilmente non è il dominio desiderato`,
    different: (typed, intended) => `${typed} e ${intended} sono domini diversi`,
    equallyNear: (typed, intended) => `${typed} è ugualmente simile a ${listed(intended, ' e a ')}`,

    countrySuffix: (suffix, place) => `${suffix} è un dominio nazionale (${place})`,
    goesTo: (suffix, place) => `La destinazione è ${place} (${suffix})`,
    noSuchSuffix: (suffix) => `Nulla su Internet finisce in ${suffix}`,
    twoSuffixes: (typed, intended) => `${typed} e ${intended} sono due estensioni diverse`,
    usedBy: {
      'us-military': (suffix) => `${suffix} è usato dalle forze armate degli Stati Uniti`,
      'us-government': (suffix) => `${suffix} è usato da enti pubblici degli Stati Uniti`,
      'us-universities': (suffix) => `${suffix} è usato dalle università degli Stati Uniti`,
      international: (suffix) => `${suffix} è usato da organizzazioni internazionali`,
    },

    malformed: (typed) => `${typed} non è un dominio valido, quindi non può ricevere posta`,
    noDomain: 'Questo non è un indirizzo di posta completo',
    foreignLetter: (letter, word, script, looksLike) =>
      `La ${letter} in “${word}” è di un altro alfabeto (${script}) e sembra una ${looksLike} latina`,
    otherLetter: (letter, word, looksLike) => `La ${letter} in “${word}” assomiglia soltanto a ${looksLike}`,
    looksLike: (typed, intended) => `${typed} somiglia a ${intended}, ma è un altro dominio`,
    contains: (typed, intended) => `${typed} contiene ${intended}, ma non ne fa parte`,
    borrowsName: (typed, intended) => `${typed} contiene il nome di ${intended}, ma è un altro dominio`,
    notRegistered: (suffix, typed, date) => `${typed} non è nel registro ${suffix} del ${date}`,
    nameAndSuffix: (typed, intended) => `${typed} differisce da ${intended} nel nome e nell’estensione`,
    knownAs: (address) => `Questa persona usa anche ${address}`,
    personalAccount: (typed, knownAs) =>
      knownAs === undefined
        ? `${typed} è per la posta personale`
        : `${typed} è per la posta personale, e questa persona usa anche ${knownAs}`,
    nameShows: (address) => `Il nome mostra un altro indirizzo: ${address}`,

    otherRecipients: (domain, count, of) => {
      if (of === 1) return `L’altro destinatario è di ${domain}`;
      if (count === of)
        return of === 2
          ? `Entrambi gli altri destinatari sono di ${domain}`
          : `Tutti gli altri ${of} destinatari sono di ${domain}`;
      return plural(count, {
        one: `1 degli altri ${of} destinatari è di ${domain}`,
        other: `${count} degli altri ${of} destinatari sono di ${domain}`,
      });
    },
    ownDomain: (domain) => `${domain} è il dominio del mittente`,
    remembered: (domain) => `Si è già scritto a ${domain}`,
    familiar: (domain) => `Si scrive spesso a ${domain}`,
    correspondents: (domain) => `L’organizzazione scrive spesso a ${domain}`,
    impostor: (typed) =>
      `Si sta rispondendo a un messaggio da ${typed}, il cui mittente potrebbe essere un impostore`,
    inherited: 'Questo indirizzo era già nel messaggio a cui si sta rispondendo',
    trusted: (domain) => `${domain} è un partner dell’organizzazione`,
  },
};

export const onPage: PageText = {
  review: {
    title: (doubts) =>
      pluralOnPage(doubts, {
        one: '1 indirizzo sembra errato',
        other: `${doubts} indirizzi sembrano errati`,
      }),
    questions: (count) =>
      pluralOnPage(count, {
        one: 'Rispondere a 1 domanda prima dell’invio',
        other: `Rispondere a ${count} domande prima dell’invio`,
      }),
    looksWrong: (address) => `${address} sembra errato`,
    notAllowed: (address) => `Invio a ${address} non consentito`,
    recipient: (field, address) => `${field}: ${address}`,
    severity: { notice: 'Per informazione', confirm: 'Da controllare', block: 'Non consentito' },
    critical: 'Molto probabilmente un errore',
    group: (recipients, domain) => `${recipients} destinatari in ${domain}`,
    pair: (one, other) => `Due domini simili: ${one} e ${other}. Uno dei due è un errore?`,
    typed: 'Immesso',
    meant: 'Si intendeva',
    whichMeant: 'Quale indirizzo si intendeva?',
    cannotKeep: 'Questo indirizzo non può essere mantenuto. Correggerlo o rimuoverlo.',
    use: (address) => `Usa ${address}`,
    useForAll: (recipients, domain) =>
      recipients === 2 ? `Usa ${domain} per entrambi` : `Usa ${domain} per tutti e ${recipients}`,
    useAndSend: (domain) => `Usa ${domain} e invia`,
    useForAllAndSend: (recipients, domain) =>
      recipients === 2
        ? `Usa ${domain} per entrambi e invia`
        : `Usa ${domain} per tutti e ${recipients} e invia`,
    useOnly: 'Usa soltanto',
    removeAll: (recipients) => (recipients === 2 ? 'Rimuovi entrambi' : `Rimuovi tutti e ${recipients}`),
    undoAll: (recipients) =>
      recipients === 2 ? 'Annulla entrambe le scelte' : `Annulla tutte e ${recipients} le scelte`,
    useForBoth: (domain) => `Usa ${domain} per entrambi`,
    bothRight: 'Entrambi sono corretti',
    apart: 'Scegli separatamente',
    edit: 'Modifica',
    remove: 'Rimuovi',
    keep: 'Mantieni',
    undo: 'Annulla',
    send: 'Invia',
    dontSend: 'Non inviare',
    editOf: (address) => `Modifica ${address}`,
    removeOf: (address) => `Rimuovi ${address}`,
    keepOf: (address) => `Mantieni ${address}`,
    undoOf: (address) => `Annulla la scelta per ${address}`,
    apartOf: (address) => `Scegli separatamente per ${address}`,
    chosen: {
      corrected: (address) => `Va a ${address}`,
      removed: (address) => `${address} rimosso`,
      kept: (address, place) =>
        `Va a ${place === undefined ? address : `${address} (${place})`}, come confermato`,
      moot: (address) => `Nessun dubbio ormai su ${address}`,
    },
    left: (count) => `Da decidere: ${count}`,
    ready: 'Pronto per l’invio.',
    nobodyLeft: 'Nessun destinatario rimasto.',
    sendKeys: 'CTRL+INVIO',
    dontSendKeys: 'ESC',
    whole: 'Mostra gli indirizzi interi',
    enterAgain: 'Non ancora inviato. Premere di nuovo INVIO per inviare.',
    checkAgain: 'Controlla di nuovo',
  },

  slips: {
    missing: 'Manca una lettera.',
    extra: 'C’è una lettera di troppo.',
    doubled: 'Una lettera è doppia.',
    swapped: 'Due lettere sono invertite.',
    replaced: 'Una lettera è diversa.',
    digit: 'C’è una cifra al posto di una lettera.',
    dotMissing: 'Manca un punto.',
    dotExtra: 'C’è un punto di troppo.',
    dotMoved: 'Il punto è fuori posto.',
    comma: 'C’è una virgola al posto del punto.',
    hyphenMissing: 'Manca un trattino.',
    hyphenExtra: 'C’è un trattino di troppo.',
    space: 'Contiene uno spazio.',
    ending: 'Cambia solo la parte finale.',
    several: 'Cambiano più lettere.',
    foreign: (script) => `La lettera evidenziata è di un altro alfabeto (${script}).`,
  },

  spelling: {
    entered: (typed, meant) => `È stato immesso ${typed}, non ${listed(meant, ' o ')}.`,
    pair: (one, other) => `Uno è ${one}, l’altro ${other}.`,
    dot: 'punto',
    hyphen: 'trattino',
    comma: 'virgola',
    space: 'spazio',
    fullStop: 'punto ideografico',
    invisible: 'carattere invisibile',
  },

  stamps: {
    missing: 'non esiste',
    unregistered: 'non registrato',
    open: 'aperto a tutti',
    users: {
      'us-military': 'Forze armate USA',
      'us-government': 'Governo USA',
      'us-universities': 'Università USA',
      international: 'organismi internazionali',
    },
    government: (place) => `${place} (governo)`,
    own: 'Dominio del mittente',
    partner: 'Organizzazione partner',
    provider: 'Provider di posta',
    ofTyped: (label) => `Digitato: ${label}.`,
    ofMeant: (label) => `Suggerito: ${label}.`,
  },

  keep: {
    heading: (address) => `Mantenere ${address}?`,
    typeToKeep: (part) => `Per inviare comunque, digitare ${part}`,
    typedDiffers: (part) => `Digitare ${part} esattamente come mostrato.`,
    reason: 'Motivo',
    reasonIfAny: 'Motivo (facoltativo)',
    reasonMissing: 'Indicare un breve motivo.',
    remember: 'Non chiedere più per questo indirizzo',
    rememberHint: 'È possibile cambiarlo nel riquadro, in “Indirizzi ricordati”.',
    confirm: (address) => `Sì, mantieni ${address}`,
    both: {
      heading: (one, other) => `Mantenere ${one} e ${other}?`,
      remember: 'Non chiedere più per questi indirizzi',
      confirm: 'Sì, entrambi sono corretti',
    },
    back: 'Indietro',
  },

  edit: {
    label: (address) => `Nuovo indirizzo al posto di ${address}`,
    use: 'Usa questo indirizzo',
    back: 'Indietro',
    checking: 'Controllo in corso…',
    fine: 'Sembra corretto.',
    incomplete: 'Immettere un indirizzo completo, ad esempio nome@example.com.',
    unchanged: 'È l’indirizzo immesso in precedenza.',
    stillDoubtful: 'Anche questo sembra errato:',
    denied: 'L’organizzazione non consente l’invio a questo indirizzo:',
    checkFailed: 'Non è stato possibile controllare questo indirizzo. Riprovare.',
  },

  announce: {
    corrected: (from, to) => `${from} verrà sostituito con ${to}.`,
    removed: (address) => `${address} verrà rimosso.`,
    kept: (address) => `${address} verrà mantenuto.`,
    undone: (address) => `La scelta per ${address} è stata annullata.`,
    decidedAll: (recipients) => `È stata fatta una scelta per ${recipients} indirizzi.`,
    undoneAll: (recipients) => `${recipients} scelte sono state annullate.`,
    sending: 'Invio in corso.',
    notSending: 'Invio annullato.',
  },

  why: {
    question: 'Perché?',
    seen: {
      denied: 'L’organizzazione ha inserito questo indirizzo in un elenco di destinazioni vietate.',
      malformed: 'La parte dopo la @ contiene caratteri che nessun dominio può avere.',
      homoglyph: 'Il dominio contiene lettere che somigliano ad altre e può passare per un dominio noto.',
      'tld-typo':
        'Il nome può essere noto, ma la sua estensione differisce per un errore di battitura da quella abituale.',
      'wrong-tld': 'Il nome è quello di un dominio protetto, ma l’estensione è tutt’altra.',
      doppelganger: 'Il dominio differisce da uno noto solo per un punto o un trattino.',
      'domain-typo': 'Il dominio differisce per un errore di battitura da un altro, forse quello inteso.',
      embedding: 'Un dominio protetto si trova dentro uno più lungo che appartiene ad altri.',
      combosquat: 'Un nome protetto compare in questo dominio insieme a un’altra parola.',
      'closed-registry': 'L’elenco di tutti i nomi con questa estensione è noto, e questo non c’è.',
      'label-and-tld':
        'Sia il nome sia l’estensione differiscono per un errore di battitura da un dominio noto.',
      'unknown-tld': 'Nessun dominio al mondo ha questa estensione.',
      'same-person': 'La stessa persona è nota in un dominio che differisce per un errore di battitura.',
      'personal-account':
        'Qualcuno con quel nome ha un indirizzo ufficiale, e questo è di un fornitore di posta privata.',
      'name-shows-another-address': 'Il nome mostra un indirizzo, ma il messaggio andrebbe a un altro.',
    },
    matters: {
      stranger:
        'Chi possiede l’altro dominio riceverebbe l’intero messaggio con gli allegati, e nessuno può richiamarlo.',
      mali: 'È successo: nella prima metà del 2023 quasi 117.000 messaggi destinati a .mil sono stati raccolti sotto .ml, l’estensione del Mali.',
      nowhere: 'La posta non può arrivarci, e lo si potrebbe scoprire tardi.',
      private: 'Le caselle private sono fuori dalla protezione dell’organizzazione.',
      hidden: 'Un nome può nascondere dove va davvero un messaggio.',
      forbidden: 'Ha le sue ragioni, e ogni messaggio conta.',
    },
    toDo: {
      choose:
        'Se si intendeva l’indirizzo suggerito, usarlo; altrimenti modificare, rimuovere o mantenere quello inserito.',
      compare: 'Confrontarlo con un messaggio di quella persona, o chiederle, prima di mantenerlo.',
      change: 'Scegliere un altro indirizzo o rimuovere questo; chiedere al reparto IT se serve.',
    },
  },

  copy: {
    copy: 'Copia',
    copied: 'Copiato.',
    byHand: 'Premere CTRL+C (⌘C su Mac) per copiare il testo selezionato.',
    format: 'Formato',
  },

  report: {
    title: 'Segnala un avviso sbagliato',
    intro:
      'Da qui non viene inviato nulla. Copiare questo testo in un messaggio al reparto IT. Non contiene altri destinatari né l’oggetto.',
    text: 'Testo della segnalazione',
  },

  outside: {
    title: 'Nearmiss',
    notInOutlook: 'Nearmiss funziona in Outlook. Aprirlo da un messaggio che si sta scrivendo.',
  },
};

/** What only the pane shows, which the dialog does not load. */
export const inPane: PaneText = {
  pane: {
    loading: 'Controllo degli indirizzi…',
    noRecipients: 'Non ci sono ancora destinatari.',
    nothingDoubtful: (recipients) =>
      pluralOnPage(recipients, {
        one: '1 destinatario controllato. Tutto a posto.',
        other: `${recipients} destinatari controllati. Tutto a posto.`,
      }),
    checkedBy: (fields, version) => `${fields.join(', ')} · Criteri ${version}`,
    stopped: 'Non ancora inviato. Scegliere, poi premere di nuovo Invia.',
    ready: 'Pronto. Premere Invia in Outlook.',
    sendNow: 'Invia ora',
    notSent: 'Outlook non ha eseguito l’invio. Premere Invia nel messaggio.',
    notKept: 'Questa versione di Outlook non può ricordarlo: la domanda tornerà all’invio.',
    lastChecked: (time, build) => `Ultimo controllo alle ${time} · Nearmiss ${build}`,
    stoppedAt: (time, version, build) =>
      `Invio interrotto alle ${time} · Criteri ${version} · Nearmiss ${build}`,
    notChecked: (fields) =>
      fields.length === 0
        ? 'Non controllati: tutti i destinatari.'
        : `Non controllati: ${fields.join(', ')}.`,
    corrected: (typed, meant) => `Corretto: ${typed} → ${meant}`,
    nearMisses: (count) =>
      pluralOnPage(count, {
        one: '1 invio errato evitato quest’anno. Lo sa solo questa cassetta postale.',
        other: `${count} invii errati evitati quest’anno. Lo sa solo questa cassetta postale.`,
      }),
    suggestionTip: (address) => `Perché Outlook non suggerisca più ${address}: puntarlo e premere ×.`,
    suggestionTipClassic: (address) =>
      `Perché Outlook non suggerisca più ${address}: raggiungerlo con i tasti freccia e premere CANC.`,
    details: 'Dettagli',
  },

  remembered: {
    title: 'Indirizzi ricordati',
    intro: 'Per questi indirizzi non viene chiesto nulla, a meno che uno non sia quasi certamente un errore.',
    notAllowed: 'L’organizzazione non lo consente più: per questi indirizzi viene chiesto di nuovo.',
    empty:
      'Nessun indirizzo è ricordato. Quando se ne mantiene uno, si può scegliere che non venga più chiesto.',
    search: 'Cerca',
    found: (shown, all) => `Mostrati: ${shown} di ${all}`,
    noneFound: 'Nessun indirizzo ricordato corrisponde.',
    since: (from, until) => `Dal ${from}, fino al ${until}`,
    expired: (from) => `Dal ${from}, non più valido`,
    reason: (reason) => `Motivo: ${reason}`,
    removeOf: (address) => `Rimuovi ${address} dagli indirizzi ricordati`,
    removed: (address) => `${address} non è più ricordato.`,
    notSaved: 'Outlook non l’ha salvato, quindi nulla è cambiato. Riprovare.',
    export: 'Esporta',
    back: 'Indietro',
  },

  learned: {
    title: 'Domini a cui si scrive',
    intro:
      'Nearmiss ha imparato questi domini dai messaggi inviati. Quelli usati spesso non vengono messi in dubbio e possono essere suggeriti. L’elenco resta nella cassetta postale.',
    notAllowed: 'L’organizzazione ha disattivato questa funzione: questi domini non hanno effetto.',
    empty: 'Nessun dominio è stato ancora imparato.',
    noneFound: 'Nessun dominio imparato corrisponde.',
    used: (days, last) => `Giorni con messaggi: ${days}, ultimo il ${last}`,
    kept: 'Un indirizzo di questo dominio è stato mantenuto.',
    removeOf: (domain) => `Rimuovi ${domain} dai domini a cui si scrive`,
    removed: (domain) => `${domain} è stato dimenticato.`,
    clear: 'Dimentica tutti',
    cleared: 'Tutti i domini sono stati dimenticati.',
  },
};

export const inManifest: ManifestText = {
  description: 'Rileva un indirizzo di destinatario digitato male prima che il messaggio venga inviato.',
  tip: 'Mostra i destinatari il cui indirizzo sembra digitato male e permette di correggere, rimuovere o mantenere ciascuno.',
  locales: ['it-IT', 'it-CH'],
};
