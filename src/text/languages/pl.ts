import { listed } from '../compose/listed.ts';
import { pluralBy, pluralByIntl, polish } from '../compose/plurals.ts';
import type { ManifestText, PageText, PaneText, SendText } from '../words.ts';
import { writtenDate } from '../compose/written-date.ts';

const plural = pluralBy(polish);
const pluralOnPage = /* @__PURE__ */ pluralByIntl<'one' | 'few' | 'many'>('pl');

const theItem = (kind: 'message' | 'appointment'): string =>
  kind === 'message' ? 'wiadomość' : 'zaproszenie';
const button = 'Sprawdź adresatów';

export const atSend: SendText = {
  locale: 'pl',
  direction: 'ltr',
  fields: { to: 'Do', cc: 'DW', bcc: 'UDW', required: 'Wymagani', optional: 'Opcjonalni' },

  alert: {
    button,
    useButton: (label, doubts) =>
      doubts === 1
        ? `Wybierz „${label}”, aby poprawić, usunąć lub zachować ten adres.`
        : `Wybierz „${label}”, aby poprawić, usunąć lub zachować te adresy.`,
    useToolbar: (label, doubts) =>
      doubts === 1
        ? `Wybierz „${label}” na pasku narzędzi, aby poprawić, usunąć lub zachować ten adres, a następnie ponownie wybierz Wyślij.`
        : `Wybierz „${label}” na pasku narzędzi, aby poprawić, usunąć lub zachować te adresy, a następnie ponownie wybierz Wyślij.`,
    meant: (suggested) => `Czy chodziło o ${suggested.join(' lub ')}?`,
    check: 'Sprawdź ten adres.',
    pair: 'Dwie podobne domeny. Czy jedna z nich to pomyłka?',
    more: (doubts) =>
      plural(doubts, {
        one: 'I jeszcze 1 adres.',
        few: `I jeszcze ${doubts} adresy.`,
        many: `I jeszcze ${doubts} adresów.`,
        other: `I jeszcze ${doubts} adresu.`,
      }),
    unreadable: 'Nearmiss nie może sprawdzić adresatów. Sprawdź ich przed wysłaniem.',
  },

  notice: {
    mistyped: (address) => `${address} wygląda na pomyłkę.`,
    check: (address, others) =>
      others === 0
        ? `Sprawdź ${address}.`
        : `Sprawdź ${address} i jeszcze ${plural(others, { one: '1 adres', few: `${others} adresy`, many: `${others} adresów`, other: `${others} adresu` })}.`,
    denied: (address) => `Twoja organizacja nie zezwala na wysyłanie do ${address}.`,
    unreadableBlocked:
      'Nearmiss nie może sprawdzić adresatów, więc nic nie zostało wysłane. Spróbuj ponownie za chwilę.',
    unreadableSent: 'Nearmiss nie może sprawdzić adresatów tej wiadomości.',
    changedPressSend: (kind) =>
      `Lista adresatów jest aktualna. Ponownie wybierz Wyślij, aby wysłać ${theItem(kind)}.`,
    dialogFailed: 'Nearmiss nie może otworzyć okna, więc nic nie zostało wysłane. Ponownie wybierz Wyślij.',
    usePane: `Nic jeszcze nie zostało wysłane. Wybierz „${button}” na pasku narzędzi, a następnie ponownie Wyślij.`,
    outOfTime: 'Outlook czeka tylko kilka minut, więc nic nie zostało wysłane. Ponownie wybierz Wyślij.',
    notAllRead: (field) =>
      `Pole ${field} zawiera zbyt wielu adresatów, aby sprawdzić wszystkich, więc nic nie zostało wysłane. Usuń niektórych.`,
    policyBroken:
      'Plik zasad Nearmiss zawiera błąd, więc niczego nie sprawdzono ani nie wysłano. Powiadom dział IT.',
    notRemembered:
      'Outlook nie zapisał tego wyboru, więc następnym razem może znów pojawić się pytanie o ten adres.',
    lookAtRecipients:
      'Outlook mógł zmienić adresatów, więc nic nie zostało wysłane. Sprawdź ich i wybierz Wyślij.',
  },

  errors: {
    contactGroup: (field) =>
      `Pole ${field} zawiera grupę kontaktów, więc nie zostało zmienione. Zmień adres w wiadomości.`,
    tooMany: (field, limit) =>
      `Pole ${field} zawiera ponad ${limit} adresatów, więc nie zostało zmienione. Zmień adres w wiadomości.`,
    noSmtpAddress: (field) =>
      `Pole ${field} zawiera adresata bez adresu e-mail, więc nie zostało zmienione. Zmień adres w wiadomości.`,
    changedMeanwhile: (address) => `Adresaci zostali zmienieni. Ponownie sprawdź ${address}.`,
    refused: (field) => `Outlook nie przyjął zmiany w polu ${field}. Zmień adres w wiadomości.`,
    unreadable: 'Outlook nie podał adresatów, więc nie można ich sprawdzić. Spróbuj ponownie.',
    connectionLost:
      'Połączenie z programem Outlook zostało przerwane. Zamknij to okno i ponownie wybierz Wyślij.',
  },

  reasons: {
    sentence: (clauses) => clauses.map((clause) => `${clause}.`).join(' '),
    date: (iso) => writtenDate(iso, (day, month, year) => `${day}.${month}.${year}`),

    denied: (domain) => `Twoja organizacja nie zezwala na wysyłanie do ${domain}:`,

    doubtful: (typed) => `${typed} to prawdopodobnie nie ta domena, o którą chodzi`,
    different: (typed, intended) => `${typed} i ${intended} to różne domeny`,
    equallyNear: (typed, intended) => `${typed} jest tak samo podobne do ${listed(intended, ' i do ')}`,

    countrySuffix: (suffix, place) => `${suffix} to domena krajowa (${place})`,
    goesTo: (suffix, place) => `Adres prowadzi do kraju: ${place} (${suffix})`,
    noSuchSuffix: (suffix) => `Nic w internecie nie kończy się na ${suffix}`,
    twoSuffixes: (typed, intended) => `${typed} i ${intended} to dwie różne końcówki`,
    usedBy: {
      'us-military': (suffix) => `${suffix} to domena sił zbrojnych USA`,
      'us-government': (suffix) => `${suffix} to domena urzędów USA`,
      'us-universities': (suffix) => `${suffix} to domena uczelni w USA`,
      international: (suffix) => `${suffix} to domena organizacji międzynarodowych`,
    },

    malformed: (typed) => `${typed} nie jest prawidłową domeną, więc poczta tam nie dotrze`,
    noDomain: 'To nie jest pełny adres e-mail',
    foreignLetter: (letter, word, script, looksLike) =>
      `Litera ${letter} w „${word}” pochodzi z innego pisma (${script}) i wygląda jak łacińska ${looksLike}`,
    otherLetter: (letter, word, looksLike) => `Litera ${letter} w „${word}” tylko wygląda jak ${looksLike}`,
    looksLike: (typed, intended) => `${typed} wygląda jak ${intended}, ale to inna domena`,
    contains: (typed, intended) => `${typed} zawiera ${intended}, ale do niej nie należy`,
    borrowsName: (typed, intended) => `${typed} zawiera nazwę z ${intended}, ale to inna domena`,
    notRegistered: (suffix, typed, date) => `W rejestrze ${suffix} z dnia ${date} nie ma domeny ${typed}`,
    nameAndSuffix: (typed, intended) => `${typed} różni się od ${intended} nazwą i końcówką`,
    knownAs: (address) => `Ta osoba używa też adresu ${address}`,
    personalAccount: (typed, knownAs) =>
      knownAs === undefined
        ? `${typed} służy do prywatnej poczty`
        : `${typed} służy do prywatnej poczty, a ta osoba używa też adresu ${knownAs}`,
    nameShows: (address) => `Nazwa pokazuje inny adres: ${address}`,

    otherRecipients: (domain, count, of) => {
      if (of === 1) return `Adres drugiego adresata jest w domenie ${domain}`;
      return count === of
        ? `Adresy ${of === 2 ? 'obu pozostałych adresatów' : `wszystkich pozostałych adresatów (${of})`} są w domenie ${domain}`
        : `W domenie ${domain} jest ${count} z pozostałych ${of} adresów`;
    },
    ownDomain: (domain) => `${domain} to Twoja własna domena`,
    remembered: (domain) => `Do ${domain} wysyłano już wiadomości`,
    familiar: (domain) => `Do ${domain} często są wysyłane wiadomości`,
    correspondents: (domain) => `Organizacja często wysyła wiadomości do ${domain}`,
    impostor: (typed) =>
      `To odpowiedź na wiadomość z ${typed}, której nadawca może się podszywać pod kogoś innego`,
    inherited: 'Ten adres był już w wiadomości, na którą odpowiadasz',
    trusted: (domain) => `${domain} to partner Twojej organizacji`,
  },
};

export const onPage: PageText = {
  review: {
    title: (doubts) =>
      pluralOnPage(doubts, {
        one: '1 adres wygląda na błędny',
        few: `${doubts} adresy wyglądają na błędne`,
        many: `${doubts} adresów wygląda na błędne`,
        other: `${doubts} adresu wygląda na błędne`,
      }),
    questions: (count) =>
      pluralOnPage(count, {
        one: 'Odpowiedz na 1 pytanie przed wysłaniem',
        few: `Odpowiedz na ${count} pytania przed wysłaniem`,
        many: `Odpowiedz na ${count} pytań przed wysłaniem`,
        other: `Odpowiedz na ${count} pytania przed wysłaniem`,
      }),
    looksWrong: (address) => `${address} wygląda na błędny adres`,
    notAllowed: (address) => `Wysyłanie na ${address} jest niedozwolone`,
    recipient: (field, address) => `${field}: ${address}`,
    severity: { notice: 'Informacja', confirm: 'Do sprawdzenia', block: 'Niedozwolone' },
    critical: 'Najprawdopodobniej pomyłka',
    group: (recipients, domain) => `Adresaci w domenie ${domain}: ${recipients}`,
    pair: (one, other) => `Dwie podobne domeny: ${one} i ${other}. Czy jedna z nich to pomyłka?`,
    typed: 'Wpisano',
    meant: 'Czy chodzi o',
    whichMeant: 'O który adres chodzi?',
    cannotKeep: 'Tego adresu nie można zachować. Popraw go lub usuń.',
    use: (address) => `Użyj ${address}`,
    useForAll: (recipients, domain) =>
      recipients === 2 ? `Użyj ${domain} dla obu` : `Użyj ${domain} dla wszystkich (${recipients})`,
    useAndSend: (domain) => `Użyj ${domain} i wyślij`,
    useForAllAndSend: (recipients, domain) =>
      recipients === 2
        ? `Użyj ${domain} dla obu i wyślij`
        : `Użyj ${domain} dla wszystkich (${recipients}) i wyślij`,
    useOnly: 'Tylko użyj',
    removeAll: (recipients) => (recipients === 2 ? 'Usuń oba' : `Usuń wszystkie (${recipients})`),
    undoAll: (recipients) => (recipients === 2 ? 'Cofnij oba' : `Cofnij wszystkie (${recipients})`),
    useForBoth: (domain) => `Użyj ${domain} dla obu`,
    bothRight: 'Obie są poprawne',
    apart: 'Wybierz osobno',
    edit: 'Edytuj',
    remove: 'Usuń',
    keep: 'Zachowaj',
    undo: 'Cofnij',
    send: 'Wyślij',
    dontSend: 'Nie wysyłaj',
    editOf: (address) => `Edytuj ${address}`,
    removeOf: (address) => `Usuń ${address}`,
    keepOf: (address) => `Zachowaj ${address}`,
    undoOf: (address) => `Cofnij wybór dla ${address}`,
    apartOf: (address) => `Wybierz osobno dla ${address}`,
    chosen: {
      corrected: (address) => `Trafi na ${address}`,
      removed: (address) => `Usunięto ${address}`,
      kept: (address, place) =>
        `Trafi na ${place === undefined ? address : `${address} (${place})`}, jak potwierdzono`,
      moot: (address) => `Adres ${address} nie budzi już wątpliwości`,
    },
    left: (count) => `Pozostało do decyzji: ${count}`,
    ready: 'Gotowe do wysłania.',
    nobodyLeft: 'Nie ma już adresatów.',
    sendKeys: 'Ctrl+Enter',
    dontSendKeys: 'Esc',
    whole: 'Pokaż całe adresy',
    enterAgain: 'Jeszcze nie wysłano. Aby wysłać, naciśnij Enter ponownie.',
    checkAgain: 'Sprawdź ponownie',
  },

  slips: {
    missing: 'Brakuje jednej litery.',
    extra: 'Jest o jedną literę za dużo.',
    doubled: 'Jedna litera jest podwojona.',
    swapped: 'Dwie litery są zamienione.',
    replaced: 'Jedna litera jest inna.',
    digit: 'Zamiast litery jest cyfra.',
    dotMissing: 'Brakuje kropki.',
    dotExtra: 'Jest o jedną kropkę za dużo.',
    dotMoved: 'Kropka jest w złym miejscu.',
    comma: 'Zamiast kropki jest przecinek.',
    hyphenMissing: 'Brakuje łącznika.',
    hyphenExtra: 'Jest o jeden łącznik za dużo.',
    space: 'Zawiera spację.',
    ending: 'Różni się tylko końcówka.',
    several: 'Różni się kilka liter.',
    foreign: (script) => `Zaznaczona litera pochodzi z innego pisma (${script}).`,
  },

  spelling: {
    entered: (typed, meant) => `Wpisano ${typed}, a nie ${listed(meant, ' ani ')}.`,
    pair: (one, other) => `Jedna to ${one}, druga to ${other}.`,
    dot: 'kropka',
    hyphen: 'łącznik',
    comma: 'przecinek',
    space: 'spacja',
    fullStop: 'kropka ideograficzna',
    invisible: 'niewidoczny znak',
  },

  stamps: {
    missing: 'nie istnieje',
    unregistered: 'niezarejestrowana',
    open: 'dostępna dla każdego',
    users: {
      'us-military': 'wojsko USA',
      'us-government': 'rząd USA',
      'us-universities': 'uczelnie w USA',
      international: 'organizacje międzynarodowe',
    },
    government: (place) => `${place} (rząd)`,
    own: 'Twoja własna domena',
    partner: 'Organizacja partnerska',
    provider: 'Dostawca poczty',
    ofTyped: (label) => `Wpisano: ${label}.`,
    ofMeant: (label) => `Propozycja: ${label}.`,
  },

  keep: {
    heading: (address) => `Zachować ${address}?`,
    typeToKeep: (part) => `Aby mimo to tam wysłać, wpisz ${part}`,
    typedDiffers: (part) => `Wpisz ${part} dokładnie tak, jak pokazano.`,
    reason: 'Powód',
    reasonIfAny: 'Powód (opcjonalnie)',
    reasonMissing: 'Podaj krótki powód.',
    remember: 'Nie pytaj więcej o ten adres',
    rememberHint: 'Można to zmienić w okienku, w sekcji „Zapamiętane adresy”.',
    confirm: (address) => `Tak, zachowaj ${address}`,
    both: {
      heading: (one, other) => `Zachować ${one} i ${other}?`,
      remember: 'Nie pytaj więcej o te adresy',
      confirm: 'Tak, obie są poprawne',
    },
    back: 'Wstecz',
  },

  edit: {
    label: (address) => `Nowy adres zamiast ${address}`,
    use: 'Użyj tego adresu',
    back: 'Wstecz',
    checking: 'Sprawdzanie…',
    fine: 'Wygląda dobrze.',
    incomplete: 'Wpisz pełny adres, na przykład nazwa@example.com.',
    unchanged: 'To jest adres wpisany wcześniej.',
    stillDoubtful: 'Ten też wygląda na błędny:',
    denied: 'Twoja organizacja nie zezwala na wysyłanie na ten adres:',
    checkFailed: 'Nie można sprawdzić tego adresu. Spróbuj ponownie.',
  },

  announce: {
    corrected: (from, to) => `Adres ${from} zostanie zastąpiony przez ${to}.`,
    removed: (address) => `Adres ${address} zostanie usunięty.`,
    kept: (address) => `Adres ${address} zostanie zachowany.`,
    undone: (address) => `Cofnięto wybór dla ${address}.`,
    decidedAll: (recipients) => `Adresy, dla których podjęto decyzję: ${recipients}.`,
    undoneAll: (recipients) => `Cofnięte wybory: ${recipients}.`,
    sending: 'Wysyłanie.',
    notSending: 'Nie wysłano.',
  },

  why: {
    question: 'Dlaczego?',
    seen: {
      denied: 'Organizacja umieściła ten adres na liście miejsc, do których nie wolno wysyłać poczty.',
      malformed: 'Część po znaku @ zawiera znaki, których nie może mieć żadna domena.',
      homoglyph: 'Domena zawiera litery podobne do innych i może uchodzić za znaną domenę.',
      'tld-typo': 'Nazwa może być znana, ale jej końcówka różni się od zwykłej o jedną literówkę.',
      'wrong-tld': 'Nazwa należy do chronionej domeny, ale końcówka jest zupełnie inna.',
      doppelganger: 'Domena różni się od znanej tylko kropką lub łącznikiem.',
      'domain-typo': 'Domena różni się o jedną literówkę od tej, o którą może chodzić.',
      embedding: 'Chroniona domena jest częścią dłuższej, która należy do kogoś innego.',
      combosquat: 'Chroniona nazwa występuje w tej domenie razem z innym słowem.',
      'closed-registry': 'Lista wszystkich nazw z tą końcówką jest znana, a tej na niej nie ma.',
      'label-and-tld': 'Zarówno nazwa, jak i końcówka różnią się o jedną literówkę od znanej domeny.',
      'unknown-tld': 'Żadna domena na świecie nie ma tej końcówki.',
      'same-person': 'Ta sama osoba jest znana w domenie różniącej się o jedną literówkę.',
      'personal-account': 'Ktoś o tym nazwisku ma adres służbowy, a ten jest u dostawcy poczty prywatnej.',
      'name-shows-another-address': 'Nazwa pokazuje jeden adres, ale wiadomość trafiłaby pod inny.',
    },
    matters: {
      stranger:
        'Właściciel innej domeny otrzymałby całą wiadomość z załącznikami i nikt nie może jej cofnąć.',
      mali: 'To się zdarzyło: w pierwszej połowie 2023 roku w .ml, końcówce Mali, zebrano prawie 117 000 wiadomości przeznaczonych dla .mil.',
      nowhere: 'Poczta nie może tam dotrzeć, a można się o tym dowiedzieć późno.',
      private: 'Skrzynki prywatne są poza ochroną organizacji.',
      hidden: 'Nazwa może ukrywać, dokąd naprawdę trafia wiadomość.',
      forbidden: 'Ma ku temu powody, a liczy się każda wiadomość.',
    },
    toDo: {
      choose: 'Jeśli chodziło o proponowany adres, użyj go; jeśli nie, edytuj, usuń lub zachowaj wpisany.',
      compare: 'Przed zachowaniem porównaj go z wiadomością od tej osoby albo ją zapytaj.',
      change: 'Wybierz inny adres lub usuń ten; jeśli jest potrzebny, zapytaj dział IT.',
    },
  },

  copy: {
    copy: 'Kopiuj',
    copied: 'Skopiowano.',
    byHand: 'Naciśnij Ctrl+C (⌘C na Macu), aby skopiować zaznaczony tekst.',
    format: 'Format',
  },

  report: {
    title: 'Zgłoś błędne ostrzeżenie',
    intro:
      'Stąd nic nie jest wysyłane. Skopiuj ten tekst do wiadomości do działu IT. Nie ma w nim innych adresatów ani tematu.',
    text: 'Tekst zgłoszenia',
  },

  outside: {
    title: 'Nearmiss',
    notInOutlook: 'Nearmiss działa w programie Outlook. Otwórz go w wiadomości, którą piszesz.',
  },
};

/** What only the pane shows, which the dialog does not load. */
export const inPane: PaneText = {
  pane: {
    loading: 'Sprawdzanie adresów…',
    noRecipients: 'Nie ma jeszcze adresatów.',
    nothingDoubtful: (recipients) =>
      pluralOnPage(recipients, {
        one: 'Sprawdzono 1 adresata. Wszystko w porządku.',
        few: `Sprawdzono ${recipients} adresatów. Wszystko w porządku.`,
        many: `Sprawdzono ${recipients} adresatów. Wszystko w porządku.`,
        other: `Sprawdzono ${recipients} adresata. Wszystko w porządku.`,
      }),
    checkedBy: (fields, version) => `${fields.join(', ')} · Zasady ${version}`,
    stopped: 'Jeszcze nie wysłano. Zdecyduj, a potem ponownie wybierz Wyślij.',
    ready: 'Gotowe. Wybierz Wyślij w programie Outlook.',
    sendNow: 'Wyślij teraz',
    notSent: 'Outlook nie wysłał. Wybierz Wyślij w wiadomości.',
    notKept:
      'Ta wersja programu Outlook nie może tego zapamiętać, więc pytanie pojawi się ponownie przy wysyłaniu.',
    lastChecked: (time, build) => `Ostatnio sprawdzono o ${time} · Nearmiss ${build}`,
    stoppedAt: (time, version, build) =>
      `Wysyłanie zatrzymano o ${time} · Zasady ${version} · Nearmiss ${build}`,
    notChecked: (fields) =>
      fields.length === 0 ? 'Nie sprawdzono: wszyscy adresaci.' : `Nie sprawdzono: ${fields.join(', ')}.`,
    corrected: (typed, meant) => `Poprawiono: ${typed} → ${meant}`,
    nearMisses: (count) =>
      pluralOnPage(count, {
        one: 'W tym roku uniknięto 1 pomyłki. Wie o tym tylko Twoja skrzynka.',
        few: `W tym roku uniknięto ${count} pomyłek. Wie o tym tylko Twoja skrzynka.`,
        many: `W tym roku uniknięto ${count} pomyłek. Wie o tym tylko Twoja skrzynka.`,
        other: `W tym roku uniknięto ${count} pomyłki. Wie o tym tylko Twoja skrzynka.`,
      }),
    suggestionTip: (address) => `Aby Outlook nie proponował już ${address}: wskaż ten adres i wybierz ×.`,
    suggestionTipClassic: (address) =>
      `Aby Outlook nie proponował już ${address}: przejdź do niego strzałkami i naciśnij Delete.`,
    details: 'Szczegóły',
  },

  remembered: {
    title: 'Zapamiętane adresy',
    intro: 'Nearmiss nie pyta o te adresy, chyba że któryś jest niemal na pewno pomyłką.',
    notAllowed: 'Organizacja już na to nie pozwala, więc Nearmiss znów pyta o te adresy.',
    empty: 'Żaden adres nie jest zapamiętany. Zachowując adres, można wybrać, aby o niego więcej nie pytać.',
    search: 'Szukaj',
    found: (shown, all) => `Pokazano: ${shown} z ${all}`,
    noneFound: 'Żaden zapamiętany adres nie pasuje.',
    since: (from, until) => `Od ${from} do ${until}`,
    expired: (from) => `Od ${from}, już nie obowiązuje`,
    reason: (reason) => `Powód: ${reason}`,
    removeOf: (address) => `Usuń ${address} z zapamiętanych adresów`,
    removed: (address) => `Adres ${address} nie jest już zapamiętany.`,
    notSaved: 'Outlook tego nie zapisał, więc nic się nie zmieniło. Spróbuj ponownie.',
    export: 'Eksportuj',
    back: 'Wstecz',
  },

  learned: {
    title: 'Domeny, do których piszesz',
    intro:
      'Nearmiss poznał te domeny z wysłanych wiadomości. Te, które są często używane, nie budzą wątpliwości i mogą być sugerowane. Lista pozostaje w Twojej skrzynce.',
    notAllowed: 'Organizacja to wyłączyła, więc te domeny nie mają znaczenia.',
    empty: 'Nie poznano jeszcze żadnej domeny.',
    noneFound: 'Żadna poznana domena nie pasuje.',
    used: (days, last) => `Dni z wiadomościami: ${days}, ostatnio ${last}`,
    kept: 'Zachowano adres w tej domenie.',
    removeOf: (domain) => `Usuń ${domain} z domen, do których piszesz`,
    removed: (domain) => `Domena ${domain} została zapomniana.`,
    clear: 'Zapomnij wszystkie',
    cleared: 'Zapomniano wszystkie domeny.',
  },
};

export const inManifest: ManifestText = {
  description: 'Wykrywa błędnie wpisany adres adresata, zanim wiadomość zostanie wysłana.',
  tip: 'Pokazuje adresatów, których adres wygląda na błędnie wpisany. Każdy adres można poprawić, usunąć lub zachować.',
  locales: ['pl-PL'],
};
