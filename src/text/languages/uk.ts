import { listed } from '../compose/listed.ts';
import { pluralBy, pluralByIntl, ukrainian } from '../compose/plurals.ts';
import type { ManifestText, PageText, PaneText, SendText } from '../words.ts';
import { writtenDate } from '../compose/written-date.ts';

const plural = pluralBy(ukrainian);
const pluralOnPage = /* @__PURE__ */ pluralByIntl<'one' | 'few' | 'many'>('uk');

const theItem = (kind: 'message' | 'appointment'): string =>
  kind === 'message' ? 'повідомлення' : 'запрошення';
const button = 'Перевірити адреси';

export const atSend: SendText = {
  locale: 'uk',
  direction: 'ltr',
  fields: {
    to: 'Кому',
    cc: 'Копія',
    bcc: 'Прихована копія',
    required: 'Обов’язкові',
    optional: 'Необов’язкові',
  },

  alert: {
    button,
    useButton: (label, doubts) =>
      doubts === 1
        ? `Виберіть «${label}», щоб виправити, видалити або залишити цю адресу.`
        : `Виберіть «${label}», щоб виправити, видалити або залишити ці адреси.`,
    useToolbar: (label, doubts) =>
      doubts === 1
        ? `Виберіть «${label}» на панелі інструментів, щоб виправити, видалити або залишити цю адресу, а потім знову натисніть «Надіслати».`
        : `Виберіть «${label}» на панелі інструментів, щоб виправити, видалити або залишити ці адреси, а потім знову натисніть «Надіслати».`,
    meant: (suggested) => `Можливо, ви мали на увазі ${suggested.join(' або ')}?`,
    check: 'Перевірте цю адресу.',
    pair: 'Два схожі домени. Один із них помилковий?',
    more: (doubts) =>
      plural(doubts, {
        one: `І ще ${doubts} адреса.`,
        few: `І ще ${doubts} адреси.`,
        many: `І ще ${doubts} адрес.`,
        other: `І ще ${doubts} адреси.`,
      }),
    unreadable: 'Nearmiss не вдалося перевірити одержувачів. Перегляньте їх самі перед надсиланням.',
  },

  notice: {
    mistyped: (address) => `Схоже, в адресі ${address} помилка.`,
    check: (address, others) =>
      others === 0
        ? `Перевірте ${address}.`
        : `Перевірте ${address} і ще ${plural(others, { one: `${others} адресу`, few: `${others} адреси`, many: `${others} адрес`, other: `${others} адреси` })}.`,
    denied: (address) => `Ваша організація не дозволяє надсилати на ${address}.`,
    unreadableBlocked:
      'Nearmiss не вдалося перевірити одержувачів, тому нічого не надіслано. Спробуйте ще раз за мить.',
    unreadableSent: 'Nearmiss не вдалося перевірити одержувачів цього повідомлення.',
    changedPressSend: (kind) =>
      `Список одержувачів оновлено. Знову натисніть «Надіслати», щоб надіслати ${theItem(kind)}.`,
    dialogFailed:
      'Nearmiss не вдалося відкрити вікно, тому нічого не надіслано. Знову натисніть «Надіслати».',
    usePane: `Ще нічого не надіслано. Виберіть «${button}» на панелі інструментів, а потім знову натисніть «Надіслати».`,
    outOfTime: 'Outlook чекає лише кілька хвилин, тому нічого не надіслано. Знову натисніть «Надіслати».',
    notAllRead: (field) =>
      `У полі «${field}» забагато одержувачів, щоб перевірити всіх, тому нічого не надіслано. Видаліть кількох із них.`,
    policyBroken:
      'Файл політики Nearmiss містить помилку, тому нічого не перевірено й не надіслано. Повідомте ІТ-відділ.',
    notRemembered:
      'Outlook не зберіг ваш вибір, тому наступного разу вас можуть знову запитати про цю адресу.',
    lookAtRecipients:
      'Можливо, Outlook змінив одержувачів, тому нічого не надіслано. Перегляньте їх і натисніть «Надіслати».',
  },

  errors: {
    contactGroup: (field) =>
      `Поле «${field}» містить групу контактів, тому його не змінено. Змініть адресу в повідомленні.`,
    tooMany: (field, limit) =>
      `Поле «${field}» містить понад ${limit} одержувачів, тому його не змінено. Змініть адресу в повідомленні.`,
    noSmtpAddress: (field) =>
      `Поле «${field}» містить одержувача без електронної адреси, тому його не змінено. Змініть адресу в повідомленні.`,
    changedMeanwhile: (address) => `Одержувачів змінено. Перевірте ${address} ще раз.`,
    refused: (field) => `Outlook не прийняв зміну в полі «${field}». Змініть адресу в повідомленні.`,
    unreadable: 'Outlook не повідомив, хто одержувачі, тому їх не вдалося перевірити. Спробуйте ще раз.',
    connectionLost: 'З’єднання з Outlook втрачено. Закрийте це вікно та знову натисніть «Надіслати».',
  },

  reasons: {
    sentence: (clauses) => clauses.map((clause) => `${clause}.`).join(' '),
    date: (iso) => writtenDate(iso, (day, month, year) => `${day}.${month}.${year}`),

    denied: (domain) => `Ваша організація не дозволяє надсилати на ${domain}:`,

    doubtful: (typed) => `${typed} – імовірно, не той домен, який вам потрібен`,
    different: (typed, intended) => `${typed} і ${intended} – різні домени`,
    equallyNear: (typed, intended) => `${typed} однаково схожий на ${listed(intended, ' і на ')}`,

    countrySuffix: (suffix, place) => `${suffix} – національний домен (${place})`,
    goesTo: (suffix, place) => `Адреса веде до країни: ${place} (${suffix})`,
    noSuchSuffix: (suffix) => `В інтернеті ніщо не закінчується на ${suffix}`,
    twoSuffixes: (typed, intended) => `${typed} і ${intended} – це два різні закінчення`,
    usedBy: {
      'us-military': (suffix) => `${suffix} – домен збройних сил США`,
      'us-government': (suffix) => `${suffix} – домен державних установ США`,
      'us-universities': (suffix) => `${suffix} – домен університетів США`,
      international: (suffix) => `${suffix} – домен міжнародних організацій`,
    },

    malformed: (typed) => `${typed} – недійсний домен, тому пошта туди не надійде`,
    noDomain: 'Це не повна електронна адреса',
    foreignLetter: (letter, word, script, looksLike) =>
      `Літера ${letter} у «${word}» з іншого письма (${script}) і схожа на латинську ${looksLike}`,
    otherLetter: (letter, word, looksLike) => `Літера ${letter} у «${word}» лише схожа на ${looksLike}`,
    looksLike: (typed, intended) => `${typed} схожий на ${intended}, але це інший домен`,
    contains: (typed, intended) => `${typed} містить ${intended}, але до нього не належить`,
    borrowsName: (typed, intended) => `${typed} містить назву ${intended}, але це інший домен`,
    notRegistered: (suffix, typed, date) => `У реєстрі ${suffix} від ${date} немає домену ${typed}`,
    nameAndSuffix: (typed, intended) => `${typed} відрізняється від ${intended} назвою та закінченням`,
    knownAs: (address) => `Ця людина також користується адресою ${address}`,
    personalAccount: (typed, knownAs) =>
      knownAs === undefined
        ? `${typed} – для особистої пошти`
        : `${typed} – для особистої пошти, і ця людина також користується адресою ${knownAs}`,
    nameShows: (address) => `В імені вказано іншу адресу: ${address}`,

    otherRecipients: (domain, count, of) => {
      if (of === 1) return `Адреса іншого одержувача – у домені ${domain}`;
      return count === of
        ? `Адреси ${of === 2 ? 'обох інших одержувачів' : `всіх інших одержувачів (${of})`} – у домені ${domain}`
        : `У домені ${domain} – ${count} з ${of} інших адрес`;
    },
    ownDomain: (domain) => `${domain} – ваш власний домен`,
    remembered: (domain) => `Ви вже писали на ${domain}`,
    familiar: (domain) => `Ви часто пишете на ${domain}`,
    correspondents: (domain) => `Ваша організація часто пише на ${domain}`,
    impostor: (typed) => `Ви відповідаєте на лист із ${typed}, відправник якого може видавати себе за іншого`,
    inherited: 'Ця адреса вже була в листі, на який ви відповідаєте',
    trusted: (domain) => `${domain} – партнер вашої організації`,
  },
};

export const onPage: PageText = {
  review: {
    title: (doubts) =>
      pluralOnPage(doubts, {
        one: `${doubts} адреса схожа на помилкову`,
        few: `${doubts} адреси схожі на помилкові`,
        many: `${doubts} адрес схожі на помилкові`,
        other: `${doubts} адреси схожі на помилкові`,
      }),
    questions: (count) =>
      pluralOnPage(count, {
        one: `Дайте відповідь на ${count} запитання перед надсиланням`,
        few: `Дайте відповідь на ${count} запитання перед надсиланням`,
        many: `Дайте відповідь на ${count} запитань перед надсиланням`,
        other: `Дайте відповідь на ${count} запитання перед надсиланням`,
      }),
    looksWrong: (address) => `${address} схожа на помилкову`,
    notAllowed: (address) => `Надсилати на ${address} не дозволено`,
    recipient: (field, address) => `${field}: ${address}`,
    severity: { notice: 'До відома', confirm: 'Перевірте', block: 'Не дозволено' },
    critical: 'Найімовірніше, помилка',
    group: (recipients, domain) => `Одержувачі в домені ${domain}: ${recipients}`,
    pair: (one, other) => `Два схожі домени: ${one} і ${other}. Один із них помилковий?`,
    typed: 'Ви ввели',
    meant: 'Ви мали на увазі',
    whichMeant: 'Яку адресу ви мали на увазі?',
    cannotKeep: 'Цю адресу не можна залишити. Виправте або видаліть її.',
    use: (address) => `Використати ${address}`,
    useForAll: (recipients, domain) =>
      recipients === 2 ? `Використати ${domain} для обох` : `Використати ${domain} для всіх (${recipients})`,
    useAndSend: (domain) => `Використати ${domain} і надіслати`,
    useForAllAndSend: (recipients, domain) =>
      recipients === 2
        ? `Використати ${domain} для обох і надіслати`
        : `Використати ${domain} для всіх (${recipients}) і надіслати`,
    useOnly: 'Лише використати',
    removeAll: (recipients) => (recipients === 2 ? 'Видалити обидві' : `Видалити всі (${recipients})`),
    undoAll: (recipients) =>
      recipients === 2 ? 'Скасувати вибір для обох' : `Скасувати вибір для всіх (${recipients})`,
    useForBoth: (domain) => `Використати ${domain} для обох`,
    bothRight: 'Обидва правильні',
    apart: 'Вибрати окремо',
    edit: 'Редагувати',
    remove: 'Видалити',
    keep: 'Залишити',
    undo: 'Скасувати',
    send: 'Надіслати',
    dontSend: 'Не надсилати',
    editOf: (address) => `Редагувати ${address}`,
    removeOf: (address) => `Видалити ${address}`,
    keepOf: (address) => `Залишити ${address}`,
    undoOf: (address) => `Скасувати вибір для ${address}`,
    apartOf: (address) => `Вибрати окремо для ${address}`,
    chosen: {
      corrected: (address) => `Піде на ${address}`,
      removed: (address) => `${address} видалено`,
      kept: (address, place) =>
        `Піде на ${place === undefined ? address : `${address} (${place})`}, як ви підтвердили`,
      moot: (address) => `${address} більше не викликає сумнівів`,
    },
    left: (count) => `Залишилося вирішити: ${count}`,
    ready: 'Готово до надсилання.',
    nobodyLeft: 'Одержувачів не залишилося.',
    sendKeys: 'Ctrl+Enter',
    dontSendKeys: 'Esc',
    whole: 'Показати адреси повністю',
    enterAgain: 'Ще не надіслано. Натисніть Enter ще раз, щоб надіслати.',
    checkAgain: 'Перевірити знову',
  },

  slips: {
    missing: 'Бракує однієї літери.',
    extra: 'Одна літера зайва.',
    doubled: 'Одну літеру подвоєно.',
    swapped: 'Дві літери переставлено.',
    replaced: 'Одна літера інша.',
    digit: 'Замість літери – цифра.',
    dotMissing: 'Бракує крапки.',
    dotExtra: 'Одна крапка зайва.',
    dotMoved: 'Крапка не на своєму місці.',
    comma: 'Замість крапки – кома.',
    hyphenMissing: 'Бракує дефіса.',
    hyphenExtra: 'Один дефіс зайвий.',
    space: 'Містить пробіл.',
    ending: 'Відрізняється лише закінчення.',
    several: 'Відрізняються кілька літер.',
    foreign: (script) => `Позначена літера з іншого письма (${script}).`,
  },

  spelling: {
    entered: (typed, meant) => `Ви ввели ${typed}, а не ${listed(meant, ' чи ')}.`,
    pair: (one, other) => `Один – ${one}, інший – ${other}.`,
    dot: 'крапка',
    hyphen: 'дефіс',
    comma: 'кома',
    space: 'пробіл',
    fullStop: 'ієрогліфічна крапка',
    invisible: 'невидимий символ',
  },

  stamps: {
    missing: 'не існує',
    unregistered: 'не зареєстровано',
    open: 'доступний кожному',
    users: {
      'us-military': 'збройні сили США',
      'us-government': 'уряд США',
      'us-universities': 'університети США',
      international: 'міжнародні організації',
    },
    government: (place) => `${place} (уряд)`,
    own: 'Ваш власний домен',
    partner: 'Організація-партнер',
    provider: 'Постачальник пошти',
    ofTyped: (label) => `Введено: ${label}.`,
    ofMeant: (label) => `Пропозиція: ${label}.`,
  },

  keep: {
    heading: (address) => `Залишити ${address}?`,
    typeToKeep: (part) => `Щоб усе одно надіслати туди, введіть ${part}`,
    typedDiffers: (part) => `Введіть ${part} точно так, як показано.`,
    reason: 'Причина',
    reasonIfAny: 'Причина (необов’язково)',
    reasonMissing: 'Коротко вкажіть причину.',
    remember: 'Більше не запитувати про цю адресу',
    rememberHint: 'Це можна змінити в області, у розділі «Збережені адреси».',
    confirm: (address) => `Так, залишити ${address}`,
    both: {
      heading: (one, other) => `Залишити ${one} і ${other}?`,
      remember: 'Більше не запитувати про ці адреси',
      confirm: 'Так, обидва правильні',
    },
    back: 'Назад',
  },

  edit: {
    label: (address) => `Нова адреса замість ${address}`,
    use: 'Використати цю адресу',
    back: 'Назад',
    checking: 'Перевірка…',
    fine: 'Виглядає правильно.',
    incomplete: 'Введіть повну адресу, наприклад name@example.com.',
    unchanged: 'Це адреса, яку ви ввели раніше.',
    stillDoubtful: 'Ця теж схожа на помилкову:',
    denied: 'Ваша організація не дозволяє надсилати на цю адресу:',
    checkFailed: 'Не вдалося перевірити цю адресу. Спробуйте ще раз.',
  },

  announce: {
    corrected: (from, to) => `${from} буде замінено на ${to}.`,
    removed: (address) => `${address} буде видалено.`,
    kept: (address) => `${address} буде залишено.`,
    undone: (address) => `Вибір для ${address} скасовано.`,
    decidedAll: (recipients) => `Зроблено вибір для адрес: ${recipients}.`,
    undoneAll: (recipients) => `Скасовано виборів: ${recipients}.`,
    sending: 'Надсилання.',
    notSending: 'Не надсилається.',
  },

  why: {
    question: 'Чому?',
    seen: {
      denied: 'Ваша організація внесла цю адресу до списку місць, куди не можна надсилати пошту.',
      malformed: 'Частина після @ містить знаки, яких не може бути в жодному домені.',
      homoglyph: 'Домен містить літери, схожі на інші, тож його можна сплутати з відомим доменом.',
      'tld-typo': 'Назва може бути відомою, але її закінчення відрізняється від звичного однією одруківкою.',
      'wrong-tld': 'Назва належить захищеному домену, але закінчення зовсім інше.',
      doppelganger: 'Домен відрізняється від відомого лише крапкою або дефісом.',
      'domain-typo': 'Домен відрізняється однією одруківкою від того, який ви могли мати на увазі.',
      embedding: 'Захищений домен є частиною довшого, що належить комусь іншому.',
      combosquat: 'Захищена назва стоїть у цьому домені разом з іншим словом.',
      'closed-registry': 'Список усіх назв із цим закінченням відомий, і цієї в ньому немає.',
      'label-and-tld': 'І назва, і закінчення відрізняються однією одруківкою від відомого домену.',
      'unknown-tld': 'Жоден домен у світі не має такого закінчення.',
      'same-person': 'Та сама особа відома в домені, що відрізняється однією одруківкою.',
      'personal-account':
        'Хтось із таким іменем має службову адресу, а ця належить постачальнику приватної пошти.',
      'name-shows-another-address': 'Ім’я показує одну адресу, але повідомлення пішло б на іншу.',
    },
    matters: {
      stranger:
        'Власник іншого домену отримав би все повідомлення з вкладеннями, і ніхто не зможе його повернути.',
      mali: 'Так уже було: у першій половині 2023 року в .ml, домені Малі, зібрали майже 117 000 повідомлень, призначених для .mil.',
      nowhere: 'Пошта туди не може дійти, і ви можете дізнатися про це пізно.',
      private: 'Приватні скриньки перебувають поза захистом вашої організації.',
      hidden: 'Ім’я може приховувати, куди насправді йде повідомлення.',
      forbidden: 'Вона має на це причини, і кожне повідомлення важливе.',
    },
    toDo: {
      choose:
        'Якщо ви мали на увазі запропоновану адресу, використайте її; якщо ні, змініть, видаліть або залиште введену.',
      compare: 'Перш ніж залишити її, порівняйте з повідомленням від цієї особи або запитайте її.',
      change: 'Виберіть іншу адресу або видаліть цю; якщо вона потрібна, зверніться до ІТ-відділу.',
    },
  },

  copy: {
    copy: 'Копіювати',
    copied: 'Скопійовано.',
    byHand: 'Натисніть Ctrl+C (⌘C на Mac), щоб скопіювати виділений текст.',
    format: 'Формат',
  },

  report: {
    title: 'Повідомити про хибне попередження',
    intro:
      'Звідси нічого не надсилається. Скопіюйте цей текст у повідомлення до ІТ-відділу. У ньому немає інших одержувачів і теми.',
    text: 'Текст повідомлення',
  },

  outside: {
    title: 'Nearmiss',
    notInOutlook: 'Nearmiss працює в Outlook. Відкрийте його з повідомлення, яке пишете.',
  },
};

/** What only the pane shows, which the dialog does not load. */
export const inPane: PaneText = {
  pane: {
    loading: 'Перевірка адрес…',
    noRecipients: 'Одержувачів ще немає.',
    nothingDoubtful: (recipients) =>
      pluralOnPage(recipients, {
        one: `Перевірено ${recipients} одержувача. Усе гаразд.`,
        few: `Перевірено ${recipients} одержувачів. Усе гаразд.`,
        many: `Перевірено ${recipients} одержувачів. Усе гаразд.`,
        other: `Перевірено ${recipients} одержувача. Усе гаразд.`,
      }),
    checkedBy: (fields, version) => `${fields.join(', ')} · Політика ${version}`,
    stopped: 'Ще не надіслано. Зробіть вибір, а потім знову натисніть «Надіслати».',
    ready: 'Готово. Натисніть «Надіслати» в Outlook.',
    sendNow: 'Надіслати зараз',
    notSent: 'Outlook не надіслав. Натисніть «Надіслати» в повідомленні.',
    notKept:
      'Ця версія Outlook не може цього запам’ятати, тому під час надсилання запитання з’явиться знову.',
    lastChecked: (time, build) => `Остання перевірка о ${time} · Nearmiss ${build}`,
    stoppedAt: (time, version, build) =>
      `Надсилання зупинено о ${time} · Політика ${version} · Nearmiss ${build}`,
    notChecked: (fields) =>
      fields.length === 0 ? 'Не перевірено: усі одержувачі.' : `Не перевірено: ${fields.join(', ')}.`,
    corrected: (typed, meant) => `Виправлено: ${typed} → ${meant}`,
    nearMisses: (count) =>
      `Помилкових надсилань, яких вдалося уникнути цього року: ${count}. Про це знає лише ваша скринька.`,
    suggestionTip: (address) =>
      `Щоб Outlook більше не пропонував ${address}: наведіть на неї вказівник і натисніть ×.`,
    suggestionTipClassic: (address) =>
      `Щоб Outlook більше не пропонував ${address}: перейдіть до неї стрілками й натисніть Delete.`,
    details: 'Докладніше',
  },

  remembered: {
    title: 'Збережені адреси',
    intro: 'Про ці адреси вас не запитують, якщо тільки якась не виявиться майже напевно помилкою.',
    notAllowed: 'Ваша організація більше не дозволяє цього, тому про ці адреси вас знову запитують.',
    empty: 'Збережених адрес немає. Коли залишаєте адресу, можна вибрати, щоб про неї більше не запитували.',
    search: 'Пошук',
    found: (shown, all) => `Показано: ${shown} з ${all}`,
    noneFound: 'Жодна збережена адреса не відповідає.',
    since: (from, until) => `З ${from} до ${until}`,
    expired: (from) => `З ${from}, більше не діє`,
    reason: (reason) => `Причина: ${reason}`,
    removeOf: (address) => `Видалити ${address} зі збережених адрес`,
    removed: (address) => `Адреса ${address} більше не збережена.`,
    notSaved: 'Outlook цього не зберіг, тому нічого не змінилося. Спробуйте ще раз.',
    export: 'Експорт',
    back: 'Назад',
  },

  learned: {
    title: 'Домени, на які ви пишете',
    intro:
      'Nearmiss запам’ятав ці домени з надісланих вами листів. Ті, якими ви часто користуєтеся, не викликають сумнівів і можуть бути запропоновані. Список залишається у вашій поштовій скриньці.',
    notAllowed: 'Ваша організація вимкнула це, тому ці домени не діють.',
    empty: 'Жодного домену ще не запам’ятовано.',
    noneFound: 'Жоден запам’ятований домен не відповідає.',
    used: (days, last) => `Днів із листами: ${days}, останній ${last}`,
    kept: 'Ви залишили адресу в цьому домені.',
    removeOf: (domain) => `Видалити ${domain} з доменів, на які ви пишете`,
    removed: (domain) => `Домен ${domain} забуто.`,
    clear: 'Забути всі',
    cleared: 'Усі домени забуто.',
  },
};

export const inManifest: ManifestText = {
  description: 'Виявляє помилково введену адресу одержувача, перш ніж повідомлення буде надіслано.',
  tip: 'Показує одержувачів, чия адреса схожа на помилково введену. Кожну можна виправити, видалити або залишити.',
  locales: ['uk-UA'],
};
