import { listed } from '../compose/listed.ts';
import { arabic, pluralBy, pluralByIntl, type Category } from '../compose/plurals.ts';
import type { ManifestText, PageText, PaneText, SendText } from '../words.ts';
import { writtenDate } from '../compose/written-date.ts';

const plural = pluralBy(arabic);
const pluralOnPage = /* @__PURE__ */ pluralByIntl<Category>('ar');

/** Between Arabic words an address, and even more an ending (`.ml`), keeps its order only when it is isolated (UAX 9, 2.5). */
const ltr = (text: string): string => `\u2066${text}\u2069`;

const theItem = (kind: 'message' | 'appointment'): string => (kind === 'message' ? 'الرسالة' : 'الدعوة');
const questions = (count: number): string =>
  pluralOnPage(count, {
    zero: 'أي سؤال',
    one: 'سؤال واحد',
    two: 'سؤالين',
    few: `${count} أسئلة`,
    many: `${count} سؤالًا`,
    other: `${count} سؤال`,
  });
const others = (count: number): string =>
  plural(count, {
    zero: '',
    one: 'عنوان آخر',
    two: 'عنوانين آخرين',
    few: `${count} عناوين أخرى`,
    many: `${count} عنوانًا آخر`,
    other: `${count} عنوان آخر`,
  });
/** To correct, remove or keep it, or them. */
const toDecide = (count: number): string => {
  const them = 'لتصحيح العناوين أو إزالتها أو الاحتفاظ بها';
  return plural(count, {
    zero: them,
    one: 'لتصحيح العنوان أو إزالته أو الاحتفاظ به',
    two: 'لتصحيح العنوانين أو إزالتهما أو الاحتفاظ بهما',
    few: them,
    many: them,
    other: them,
  });
};
const button = 'فحص المستلمين';

export const atSend: SendText = {
  locale: 'ar',
  direction: 'rtl',
  fields: { to: 'إلى', cc: 'نسخة', bcc: 'نسخة مخفية', required: 'مطلوب', optional: 'اختياري' },

  alert: {
    button,
    useButton: (label, doubts) => `اختر "${label}" ${toDecide(doubts)}.`,
    useToolbar: (label, doubts) =>
      `اختر "${label}" في شريط الأدوات ${toDecide(doubts)}، ثم اختر "إرسال" مرة أخرى.`,
    meant: (suggested) => `هل تقصد ${suggested.map(ltr).join(' أو ')}؟`,
    check: 'يُرجى التحقق من هذا العنوان.',
    pair: 'نطاقان متشابهان. هل أحدهما خطأ؟',
    more: (doubts) => `بالإضافة إلى ${others(doubts)}.`,
    unreadable: 'تعذر على Nearmiss فحص المستلمين. يُرجى التحقق منهم بنفسك قبل الإرسال.',
  },

  notice: {
    mistyped: (address) => `يبدو أن في ${ltr(address)} خطأ كتابيًا.`,
    check: (address, more) =>
      more === 0 ? `يُرجى التحقق من ${ltr(address)}.` : `يُرجى التحقق من ${ltr(address)} ومن ${others(more)}.`,
    denied: (address) => `لا تسمح مؤسستك بالإرسال إلى ${ltr(address)}.`,
    unreadableBlocked: 'تعذر على Nearmiss فحص المستلمين، لذا لم يُرسل شيء. يُرجى المحاولة مرة أخرى بعد قليل.',
    unreadableSent: 'تعذر على Nearmiss فحص مستلمي هذه الرسالة.',
    changedPressSend: (kind) => `تم تحديث المستلمين. يُرجى اختيار "إرسال" مرة أخرى لإرسال ${theItem(kind)}.`,
    dialogFailed: 'تعذر على Nearmiss فتح نافذته، لذا لم يُرسل شيء. يُرجى اختيار "إرسال" مرة أخرى.',
    usePane: `لم يُرسل شيء بعد. يُرجى اختيار "${button}" في شريط الأدوات، ثم اختيار "إرسال" مرة أخرى.`,
    outOfTime: 'ينتظر Outlook بضع دقائق فقط، لذا لم يُرسل شيء. يُرجى اختيار "إرسال" مرة أخرى.',
    notAllRead: (field) =>
      `يحتوي الحقل "${field}" على عدد من المستلمين أكبر من أن يُفحص كله، لذا لم يُرسل شيء. يُرجى إزالة بعضهم.`,
    policyBroken:
      'في ملف سياسة Nearmiss خطأ، لذا لم يُفحص شيء ولم يُرسل شيء. يُرجى إبلاغ قسم تكنولوجيا المعلومات.',
    notRemembered: 'لم يحفظ Outlook اختيارك، لذا قد تُسأل عن العنوان مرة أخرى في المرة القادمة.',
    lookAtRecipients: 'ربما غيّر Outlook المستلمين، لذا لم يُرسل شيء. يُرجى التحقق منهم ثم اختيار "إرسال".',
  },

  errors: {
    contactGroup: (field) =>
      `يحتوي الحقل "${field}" على مجموعة جهات اتصال، لذا لم يُغيَّر. يُرجى تغيير العنوان في الرسالة.`,
    tooMany: (field, limit) =>
      `عدد المستلمين في الحقل "${field}" أكبر من ${limit}، لذا لم يُغيَّر. يُرجى تغيير العنوان في الرسالة.`,
    noSmtpAddress: (field) =>
      `يحتوي الحقل "${field}" على مستلم بلا عنوان بريد إلكتروني، لذا لم يُغيَّر. يُرجى تغيير العنوان في الرسالة.`,
    changedMeanwhile: (address) => `تغيّر المستلمون. يُرجى التحقق من ${ltr(address)} مرة أخرى.`,
    refused: (field) => `لم يقبل Outlook التغيير في الحقل "${field}". يُرجى تغيير العنوان في الرسالة.`,
    unreadable: 'لم يذكر Outlook المستلمين، لذا تعذر فحصهم. يُرجى المحاولة مرة أخرى.',
    connectionLost: 'انقطع الاتصال بـ Outlook. يُرجى إغلاق هذه النافذة واختيار "إرسال" مرة أخرى.',
  },

  reasons: {
    sentence: (clauses) => clauses.map((clause) => `${clause}.`).join(' '),
    date: (iso) => writtenDate(iso, (day, month, year) => ltr(`${day}/${month}/${year}`)),

    denied: (domain) => `لا تسمح مؤسستك بالإرسال إلى ${ltr(domain)}:`,

    doubtful: (typed) => `على الأرجح ليس ${ltr(typed)} النطاق المقصود`,
    different: (typed, intended) => `النطاقان ${ltr(typed)} و${ltr(intended)} مختلفان`,
    equallyNear: (typed, intended) =>
      `النطاق ${ltr(typed)} قريب بالقدر نفسه من ${listed(intended.map(ltr), ' و', '، ')}`,

    countrySuffix: (suffix, place) => `النطاق ${ltr(suffix)} خاص ببلد أو إقليم (${place})`,
    goesTo: (suffix, place) => `الوجهة هي ${place} (${ltr(suffix)})`,
    noSuchSuffix: (suffix) => `لا شيء على الإنترنت ينتهي بـ ${ltr(suffix)}`,
    twoSuffixes: (typed, intended) => `${ltr(typed)} و${ltr(intended)} نهايتان مختلفتان`,
    usedBy: {
      'us-military': (suffix) => `النطاق ${ltr(suffix)} خاص بالجيش الأمريكي`,
      'us-government': (suffix) => `النطاق ${ltr(suffix)} خاص بالجهات الحكومية الأمريكية`,
      'us-universities': (suffix) => `النطاق ${ltr(suffix)} خاص بالجامعات الأمريكية`,
      international: (suffix) => `النطاق ${ltr(suffix)} خاص بالمنظمات الدولية`,
    },

    malformed: (typed) => `النطاق ${ltr(typed)} غير صالح، فلا يمكن أن يصل إليه بريد`,
    noDomain: 'هذا ليس عنوان بريد إلكتروني كاملًا',
    foreignLetter: (letter, word, script, looksLike) =>
      `الحرف ${ltr(letter)} في "${ltr(word)}" من نظام كتابة آخر (${script}) ويشبه الحرف اللاتيني ${ltr(looksLike)}`,
    otherLetter: (letter, word, looksLike) =>
      `الحرف ${ltr(letter)} في "${ltr(word)}" يشبه ${ltr(looksLike)} فقط`,
    looksLike: (typed, intended) => `يشبه ${ltr(typed)} النطاق ${ltr(intended)}، لكنه نطاق آخر`,
    contains: (typed, intended) => `يحتوي ${ltr(typed)} على ${ltr(intended)}، لكنه لا ينتمي إليه`,
    borrowsName: (typed, intended) => `يحتوي ${ltr(typed)} على اسم ${ltr(intended)}، لكنه نطاق آخر`,
    notRegistered: (suffix, typed, date) =>
      `النطاق ${ltr(typed)} غير موجود في سجل ${ltr(suffix)} بتاريخ ${date}`,
    nameAndSuffix: (typed, intended) => `يختلف ${ltr(typed)} عن ${ltr(intended)} في الاسم وفي النهاية`,
    knownAs: (address) => `يستخدم هذا الشخص أيضًا ${ltr(address)}`,
    personalAccount: (typed, knownAs) =>
      knownAs === undefined
        ? `${ltr(typed)} مخصص للبريد الشخصي`
        : `${ltr(typed)} مخصص للبريد الشخصي، ويستخدم هذا الشخص أيضًا ${ltr(knownAs)}`,
    nameShows: (address) => `يعرض الاسم عنوانًا آخر: ${ltr(address)}`,

    otherRecipients: (domain, count, of) => {
      if (of === 1) return `المستلم الآخر من ${ltr(domain)}`;
      return count === of
        ? `${of === 2 ? 'كلا المستلمين الآخرين' : `جميع المستلمين الآخرين (${of})`} من ${ltr(domain)}`
        : `من المستلمين الآخرين (${of}) ينتمي ${count} إلى ${ltr(domain)}`;
    },
    ownDomain: (domain) => `${ltr(domain)} هو نطاقك`,
    remembered: (domain) => `سبق أن راسلت ${ltr(domain)}`,
    familiar: (domain) => `غالبًا ما تراسل ${ltr(domain)}`,
    correspondents: (domain) => `غالبًا ما تراسل مؤسستك ${ltr(domain)}`,
    impostor: (typed) => `أنت ترد على رسالة من ${ltr(typed)}، وقد يكون المرسل منتحلًا`,
    inherited: 'كان هذا العنوان موجودًا من قبل في الرسالة التي ترد عليها',
    trusted: (domain) => `${ltr(domain)} من شركاء مؤسستك`,
  },
};

export const onPage: PageText = {
  review: {
    title: (doubts) =>
      pluralOnPage(doubts, {
        zero: 'لا عنوان يبدو غير صحيح',
        one: 'عنوان واحد يبدو غير صحيح',
        two: 'عنوانان يبدوان غير صحيحين',
        few: `${doubts} عناوين تبدو غير صحيحة`,
        many: `${doubts} عنوانًا تبدو غير صحيحة`,
        other: `${doubts} عنوان تبدو غير صحيحة`,
      }),
    questions: (count) => `أجب عن ${questions(count)} قبل الإرسال`,
    looksWrong: (address) => `يبدو ${ltr(address)} غير صحيح`,
    notAllowed: (address) => `الإرسال إلى ${ltr(address)} غير مسموح به`,
    recipient: (field, address) => `${field}: ${ltr(address)}`,
    severity: { notice: 'للعلم', confirm: 'يُرجى التحقق', block: 'غير مسموح' },
    critical: 'من المرجح جدًا أنه خطأ',
    group: (recipients, domain) => `المستلمون في النطاق ${ltr(domain)}: ${recipients}`,
    pair: (one, other) => `نطاقان متشابهان: ${ltr(one)} و${ltr(other)}. هل أحدهما خطأ؟`,
    typed: 'ما كتبته',
    meant: 'هل تقصد',
    whichMeant: 'أي عنوان تقصد؟',
    cannotKeep: 'لا يمكن الاحتفاظ بهذا العنوان. يُرجى تصحيحه أو إزالته.',
    use: (address) => `استخدام ${ltr(address)}`,
    useForAll: (recipients, domain) =>
      recipients === 2 ? `استخدام ${ltr(domain)} لكليهما` : `استخدام ${ltr(domain)} للكل (${recipients})`,
    useAndSend: (domain) => `استخدام ${ltr(domain)} وإرسال`,
    useForAllAndSend: (recipients, domain) =>
      recipients === 2
        ? `استخدام ${ltr(domain)} لكليهما وإرسال`
        : `استخدام ${ltr(domain)} للكل (${recipients}) وإرسال`,
    useOnly: 'استخدام فقط',
    removeAll: (recipients) => (recipients === 2 ? 'إزالة كليهما' : `إزالة الكل (${recipients})`),
    undoAll: (recipients) => (recipients === 2 ? 'التراجع عن كليهما' : `التراجع عن الكل (${recipients})`),
    useForBoth: (domain) => `استخدام ${ltr(domain)} لكليهما`,
    bothRight: 'كلاهما صحيح',
    apart: 'الاختيار على حدة',
    edit: 'تحرير',
    remove: 'إزالة',
    keep: 'احتفاظ',
    undo: 'تراجع',
    send: 'إرسال',
    dontSend: 'عدم الإرسال',
    editOf: (address) => `تحرير ${ltr(address)}`,
    removeOf: (address) => `إزالة ${ltr(address)}`,
    keepOf: (address) => `الاحتفاظ بالعنوان ${ltr(address)}`,
    undoOf: (address) => `التراجع عن الاختيار الخاص بالعنوان ${ltr(address)}`,
    apartOf: (address) => `الاختيار على حدة للعنوان ${ltr(address)}`,
    chosen: {
      corrected: (address) => `الإرسال إلى ${ltr(address)}`,
      removed: (address) => `تمت إزالة ${ltr(address)}`,
      kept: (address, place) =>
        `الإرسال إلى ${place === undefined ? ltr(address) : `${ltr(address)} (${place})`}، كما أكدت`,
      moot: (address) => `لم يعد هناك شك في ${ltr(address)}`,
    },
    left: (count) => `المتبقي للاختيار: ${count}`,
    ready: 'جاهز للإرسال.',
    nobodyLeft: 'لم يبق أي مستلم.',
    sendKeys: 'Ctrl+Enter',
    dontSendKeys: 'Esc',
    whole: 'عرض العناوين كاملة',
    enterAgain: 'لم يُرسل بعد. اضغط على Enter مرة أخرى للإرسال.',
    checkAgain: 'فحص مرة أخرى',
  },

  slips: {
    missing: 'ينقص حرف واحد.',
    extra: 'يوجد حرف زائد.',
    doubled: 'تكرر أحد الحروف.',
    swapped: 'تبادل حرفان مكانيهما.',
    replaced: 'أحد الحروف مختلف.',
    digit: 'يوجد رقم مكان حرف.',
    dotMissing: 'تنقص نقطة.',
    dotExtra: 'توجد نقطة زائدة.',
    dotMoved: 'النقطة في غير مكانها.',
    comma: 'توجد فاصلة مكان النقطة.',
    hyphenMissing: 'تنقص شرطة.',
    hyphenExtra: 'توجد شرطة زائدة.',
    space: 'يحتوي على مسافة.',
    ending: 'تختلف النهاية فقط.',
    several: 'تختلف عدة حروف.',
    foreign: (script) => `الحرف المميز من كتابة أخرى (${script}).`,
  },

  spelling: {
    entered: (typed, meant) => `أدخلت ${ltr(typed)}، وليس ${listed(meant.map(ltr), ' أو ', '، ')}.`,
    pair: (one, other) => `أحدهما ${ltr(one)}، والآخر ${ltr(other)}.`,
    dot: 'نقطة',
    hyphen: 'شرطة',
    comma: 'فاصلة',
    space: 'مسافة',
    fullStop: 'نقطة صينية',
    invisible: 'حرف غير مرئي',
  },

  stamps: {
    missing: 'غير موجود',
    unregistered: 'غير مسجَّل',
    open: 'متاح لأي شخص',
    users: {
      'us-military': 'الجيش الأمريكي',
      'us-government': 'الحكومة الأمريكية',
      'us-universities': 'الجامعات الأمريكية',
      international: 'منظمات دولية',
    },
    government: (place) => `${place} (حكومي)`,
    own: 'نطاقك الخاص',
    partner: 'جهة شريكة',
    provider: 'مزوّد بريد إلكتروني',
    ofTyped: (label) => `المكتوب: ${label}.`,
    ofMeant: (label) => `المقترح: ${label}.`,
  },

  keep: {
    heading: (address) => `هل تريد الاحتفاظ بالعنوان ${ltr(address)}؟`,
    typeToKeep: (part) => `للإرسال إليه رغم ذلك، اكتب ${ltr(part)}`,
    typedDiffers: (part) => `يُرجى كتابة ${ltr(part)} كما هو معروض تمامًا.`,
    reason: 'السبب',
    reasonIfAny: 'السبب (اختياري)',
    reasonMissing: 'يُرجى ذكر سبب موجز.',
    remember: 'عدم السؤال مجددًا عن هذا العنوان',
    rememberHint: 'يمكنك تغيير ذلك في الجزء، ضمن "العناوين المحفوظة".',
    confirm: (address) => `نعم، الاحتفاظ بالعنوان ${ltr(address)}`,
    both: {
      heading: (one, other) => `هل تريد الاحتفاظ بالنطاقين ${ltr(one)} و${ltr(other)}؟`,
      remember: 'عدم السؤال مجددًا عن هذه العناوين',
      confirm: 'نعم، كلاهما صحيح',
    },
    back: 'رجوع',
  },

  edit: {
    label: (address) => `عنوان جديد بدلًا من ${ltr(address)}`,
    use: 'استخدام هذا العنوان',
    back: 'رجوع',
    checking: 'جارٍ الفحص…',
    fine: 'يبدو صحيحًا.',
    incomplete: `يُرجى إدخال عنوان كامل، مثل ${ltr('name@example.com')}.`,
    unchanged: 'هذا هو العنوان الذي أدخلته من قبل.',
    stillDoubtful: 'هذا أيضًا يبدو غير صحيح:',
    denied: 'لا تسمح مؤسستك بالإرسال إلى هذا العنوان:',
    checkFailed: 'تعذر فحص هذا العنوان. يُرجى المحاولة مرة أخرى.',
  },

  announce: {
    corrected: (from, to) => `سيُستبدل ${ltr(from)} بالعنوان ${ltr(to)}.`,
    removed: (address) => `ستتم إزالة ${ltr(address)}.`,
    kept: (address) => `سيتم الاحتفاظ بالعنوان ${ltr(address)}.`,
    undone: (address) => `تم التراجع عن الاختيار الخاص بالعنوان ${ltr(address)}.`,
    decidedAll: (recipients) => `عدد العناوين التي تم الاختيار لها: ${recipients}.`,
    undoneAll: (recipients) => `عدد الاختيارات التي تم التراجع عنها: ${recipients}.`,
    sending: 'جارٍ الإرسال.',
    notSending: 'لن يتم الإرسال.',
  },

  why: {
    question: 'لماذا؟',
    seen: {
      denied: 'وضعت مؤسستك هذا العنوان في قائمة جهات لا يجوز الإرسال إليها.',
      malformed: 'يحتوي الجزء بعد @ على أحرف لا يمكن أن تكون في أي نطاق.',
      homoglyph: 'يحتوي النطاق على أحرف تشبه غيرها، فقد يبدو كنطاق تعرفه.',
      'tld-typo': 'قد يكون الاسم معروفًا، لكن نهايته تختلف عن المعتادة بخطأ كتابي واحد.',
      'wrong-tld': 'الاسم لنطاق محمي، لكن النهاية مختلفة تمامًا.',
      doppelganger: 'لا يختلف النطاق عن نطاق معروف إلا بنقطة أو شرطة.',
      'domain-typo': 'يختلف النطاق بخطأ كتابي واحد عن نطاق قد تقصده.',
      embedding: 'يقع نطاق محمي داخل نطاق أطول يملكه شخص آخر.',
      combosquat: 'يظهر اسم محمي في هذا النطاق مع كلمة أخرى.',
      'closed-registry': 'قائمة كل الأسماء بهذه النهاية معروفة، وهذا الاسم ليس فيها.',
      'label-and-tld': 'يختلف الاسم والنهاية كلاهما بخطأ كتابي واحد عن نطاق معروف.',
      'unknown-tld': 'لا يوجد في العالم نطاق بهذه النهاية.',
      'same-person': 'الشخص نفسه معروف في نطاق يختلف بخطأ كتابي واحد.',
      'personal-account': 'لشخص بهذا الاسم عنوان رسمي، وهذا العنوان لدى مزود بريد شخصي.',
      'name-shows-another-address': 'يعرض الاسم عنوانًا، لكن الرسالة ستذهب إلى عنوان آخر.',
    },
    matters: {
      stranger: 'سيتلقى مالك النطاق الآخر الرسالة كاملة مع مرفقاتها، ولا يمكن استرجاعها.',
      mali: 'حدث ذلك: في النصف الأول من عام 2023 جُمع نحو 117,000 رسالة كانت موجهة إلى ‎.mil تحت ‎.ml، نهاية مالي.',
      nowhere: 'لا يمكن أن يصل البريد إليه، وقد تعلم ذلك متأخرًا.',
      private: 'صناديق البريد الشخصية خارج حماية مؤسستك.',
      hidden: 'قد يخفي الاسم الوجهة الحقيقية للرسالة.',
      forbidden: 'لديها أسبابها، وكل رسالة مهمة.',
    },
    toDo: {
      choose: 'إذا كنت تقصد العنوان المقترح فاستخدمه، وإلا فعدّل ما أدخلته أو أزله أو احتفظ به.',
      compare: 'قارنه برسالة من هذا الشخص أو اسأله قبل الاحتفاظ به.',
      change: 'اختر عنوانًا آخر أو أزل هذا العنوان، واسأل قسم تكنولوجيا المعلومات إذا كنت تحتاج إليه.',
    },
  },

  copy: {
    copy: 'نسخ',
    copied: 'تم النسخ.',
    byHand: 'اضغط Ctrl+C (أو ⌘C على Mac) لنسخ النص المحدد.',
    format: 'التنسيق',
  },

  report: {
    title: 'الإبلاغ عن تحذير خاطئ',
    intro:
      'لا يُرسل شيء من هنا. انسخ هذا النص إلى رسالة لقسم تكنولوجيا المعلومات. لا يحتوي على مستلم آخر ولا على الموضوع.',
    text: 'نص البلاغ',
  },

  outside: {
    title: 'Nearmiss',
    notInOutlook: 'يعمل Nearmiss داخل Outlook. يُرجى فتحه من رسالة تكتبها.',
  },
};

/** What only the pane shows, which the dialog does not load. */
export const inPane: PaneText = {
  pane: {
    loading: 'جارٍ فحص العناوين…',
    noRecipients: 'لا يوجد مستلمون بعد.',
    nothingDoubtful: (recipients) =>
      pluralOnPage(recipients, {
        zero: 'لم يُفحص أي مستلم.',
        one: 'تم فحص المستلم. كل شيء على ما يرام.',
        two: 'تم فحص مستلمَين. كل شيء على ما يرام.',
        few: `تم فحص ${recipients} مستلمين. كل شيء على ما يرام.`,
        many: `تم فحص ${recipients} مستلمًا. كل شيء على ما يرام.`,
        other: `تم فحص ${recipients} مستلم. كل شيء على ما يرام.`,
      }),
    checkedBy: (fields, version) => `${fields.join('، ')} · النهج ${ltr(version)}`,
    stopped: 'لم يُرسل بعد. حدد اختيارك، ثم اختر "إرسال" مرة أخرى.',
    ready: 'جاهز. اختر "إرسال" في Outlook.',
    sendNow: 'إرسال الآن',
    notSent: 'لم يقم Outlook بالإرسال. اختر "إرسال" في الرسالة.',
    notKept: 'لا يستطيع هذا الإصدار من Outlook تذكّر ذلك، لذا ستُسأل مرة أخرى عند الإرسال.',
    lastChecked: (time, build) => `آخر فحص في ${time} · Nearmiss ${build}`,
    stoppedAt: (time, version, build) =>
      `أُوقف الإرسال في ${time} · النهج ${ltr(version)} · Nearmiss ${ltr(build)}`,
    notChecked: (fields) =>
      fields.length === 0 ? 'لم يُفحص: جميع المستلمين.' : `لم يُفحص: ${fields.join('، ')}.`,
    corrected: (typed, meant) => `تم التصحيح: ${ltr(`${typed} → ${meant}`)}`,
    nearMisses: (count) => `أخطاء إرسال تم تفاديها هذا العام: ${count}. لا يعرف ذلك إلا صندوق بريدك.`,
    suggestionTip: (address) => `لمنع Outlook من اقتراح ${ltr(address)}: أشر إليه واضغط ×.`,
    suggestionTipClassic: (address) =>
      `لمنع Outlook من اقتراح ${ltr(address)}: انتقل إليه بمفاتيح الأسهم واضغط Delete.`,
    details: 'التفاصيل',
  },

  remembered: {
    title: 'العناوين المحفوظة',
    intro: 'لا تُسأل عن هذه العناوين، إلا إذا تبيّن أن أحدها خطأ شبه مؤكد.',
    notAllowed: 'لم تعد مؤسستك تسمح بذلك، لذا تُسأل عن هذه العناوين من جديد.',
    empty: 'لا توجد عناوين محفوظة. عند الاحتفاظ بعنوان يمكنك اختيار عدم السؤال عنه مجددًا.',
    search: 'بحث',
    found: (shown, all) => `المعروض: ${shown} من ${all}`,
    noneFound: 'لا يوجد عنوان محفوظ مطابق.',
    since: (from, until) => `منذ ${from} حتى ${until}`,
    expired: (from) => `منذ ${from}، لم يعد ساريًا`,
    reason: (reason) => `السبب: \u2068${reason}\u2069`,
    removeOf: (address) => `إزالة ${ltr(address)} من العناوين المحفوظة`,
    removed: (address) => `لم يعد ${ltr(address)} محفوظًا.`,
    notSaved: 'لم يحفظ Outlook ذلك، لذا لم يتغير شيء. يُرجى المحاولة مرة أخرى.',
    export: 'تصدير',
    back: 'رجوع',
  },

  learned: {
    title: 'النطاقات التي تراسلها',
    intro:
      'تعلّم Nearmiss هذه النطاقات من الرسائل التي أرسلتها. ما تستخدمه منها كثيرًا لا يُشكّ فيه ويمكن اقتراحه. تبقى القائمة في صندوق بريدك.',
    notAllowed: 'أوقفت مؤسستك ذلك، لذا لا تأثير لهذه النطاقات.',
    empty: 'لم يُتعلَّم أي نطاق بعد.',
    noneFound: 'لا يوجد نطاق مطابق.',
    used: (days, last) => `أيام المراسلة: ${days}، آخرها ${last}`,
    kept: 'احتفظتَ بعنوان فيه.',
    removeOf: (domain) => `إزالة ${ltr(domain)} من النطاقات التي تراسلها`,
    removed: (domain) => `نُسي ${ltr(domain)}.`,
    clear: 'نسيان الكل',
    cleared: 'نُسيت كل النطاقات.',
  },
};

export const inManifest: ManifestText = {
  description: 'يكتشف عنوان مستلم مكتوبًا بالخطأ قبل إرسال الرسالة.',
  tip: 'يعرض المستلمين الذين تبدو عناوينهم مكتوبة بالخطأ، ويتيح تصحيح كل منها أو إزالته أو الاحتفاظ به.',
  locales: [
    'ar-SA',
    'ar-AE',
    'ar-EG',
    'ar-IQ',
    'ar-JO',
    'ar-KW',
    'ar-LB',
    'ar-MA',
    'ar-OM',
    'ar-QA',
    'ar-BH',
    'ar-DZ',
    'ar-LY',
    'ar-SY',
    'ar-TN',
    'ar-YE',
  ],
};
