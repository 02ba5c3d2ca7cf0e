import { listed } from '../compose/listed.ts';
import type { ManifestText, PageText, PaneText, SendText } from '../words.ts';
import { writtenDate } from '../compose/written-date.ts';

const theItem = (kind: 'message' | 'appointment'): string => (kind === 'message' ? 'メッセージ' : '招待');
const button = '宛先を確認';

export const atSend: SendText = {
  locale: 'ja',
  direction: 'ltr',
  fields: { to: '宛先', cc: 'Cc', bcc: 'Bcc', required: '必須', optional: '任意' },

  alert: {
    button,
    useButton: (label) => `修正、削除、またはそのまま使用するには、[${label}] を選択してください。`,
    useToolbar: (label) =>
      `修正、削除、またはそのまま使用するには、ツール バーの [${label}] を選択し、もう一度 [送信] を選択してください。`,
    meant: (suggested) => `${suggested.join(' または ')} ではありませんか?`,
    check: 'このアドレスを確認してください。',
    pair: 'よく似たドメインが 2 つあります。一方は誤りではありませんか?',
    more: (doubts) => `ほかに ${doubts} 件あります。`,
    unreadable: 'Nearmiss は宛先を確認できませんでした。送信する前にご自身で確認してください。',
  },

  notice: {
    mistyped: (address) => `${address} は入力ミスの可能性があります。`,
    check: (address, others) =>
      others === 0
        ? `${address} を確認してください。`
        : `${address} とほか ${others} 件のアドレスを確認してください。`,
    denied: (address) => `組織のポリシーにより、${address} には送信できません。`,
    unreadableBlocked:
      'Nearmiss は宛先を確認できなかったため、送信していません。しばらくしてからもう一度お試しください。',
    unreadableSent: 'Nearmiss はこのメッセージの宛先を確認できませんでした。',
    changedPressSend: (kind) =>
      `宛先を更新しました。${theItem(kind)}を送信するには、もう一度 [送信] を選択してください。`,
    dialogFailed:
      'Nearmiss のウィンドウを開けなかったため、送信していません。もう一度 [送信] を選択してください。',
    usePane: `まだ送信していません。ツール バーの [${button}] を選択し、もう一度 [送信] を選択してください。`,
    outOfTime: 'Outlook の待ち時間は数分のため、送信していません。もう一度 [送信] を選択してください。',
    notAllRead: (field) =>
      `[${field}] の宛先が多すぎてすべてを確認できないため、送信していません。宛先を減らしてください。`,
    policyBroken:
      'Nearmiss のポリシー ファイルに誤りがあるため、確認も送信もしていません。IT 部門に連絡してください。',
    notRemembered: 'Outlook が選択を保存しなかったため、次回もこのアドレスについて確認することがあります。',
    lookAtRecipients:
      'Outlook が宛先を変更した可能性があるため、送信していません。宛先を確認して [送信] を選択してください。',
  },

  errors: {
    contactGroup: (field) =>
      `[${field}] に連絡先グループがあるため、変更していません。メッセージでアドレスを変更してください。`,
    tooMany: (field, limit) =>
      `[${field}] の宛先が ${limit} 件を超えているため、変更していません。メッセージでアドレスを変更してください。`,
    noSmtpAddress: (field) =>
      `[${field}] にメール アドレスのない宛先があるため、変更していません。メッセージでアドレスを変更してください。`,
    changedMeanwhile: (address) => `宛先が変更されました。${address} をもう一度確認してください。`,
    refused: (field) =>
      `[${field}] の変更が Outlook に受け入れられませんでした。メッセージでアドレスを変更してください。`,
    unreadable: 'Outlook から宛先を取得できず、確認できませんでした。もう一度お試しください。',
    connectionLost:
      'Outlook との接続が切れました。このウィンドウを閉じて、もう一度 [送信] を選択してください。',
  },

  reasons: {
    sentence: (clauses) => clauses.map((clause) => `${clause}。`).join(''),
    date: (iso) => writtenDate(iso, (day, month, year) => `${year} 年 ${Number(month)} 月 ${Number(day)} 日`),

    denied: (domain) => `組織のポリシーにより、${domain} には送信できません:`,

    doubtful: (typed) => `${typed} は目的のドメインではない可能性があります`,
    different: (typed, intended) => `${typed} と ${intended} は異なるドメインです`,
    equallyNear: (typed, intended) =>
      `${typed} は ${listed(intended, ' と ', '、')} のどれにも同じくらい似ています`,

    countrySuffix: (suffix, place) => `${suffix} は国や地域のドメイン (${place}) です`,
    goesTo: (suffix, place) => `送信先は${place} (${suffix}) です`,
    noSuchSuffix: (suffix) => `インターネットに ${suffix} で終わるアドレスはありません`,
    twoSuffixes: (typed, intended) => `${typed} と ${intended} は異なる末尾です`,
    usedBy: {
      'us-military': (suffix) => `${suffix} は米軍のドメインです`,
      'us-government': (suffix) => `${suffix} は米国の政府機関のドメインです`,
      'us-universities': (suffix) => `${suffix} は米国の大学のドメインです`,
      international: (suffix) => `${suffix} は国際機関のドメインです`,
    },

    malformed: (typed) => `${typed} は有効なドメインではないため、メールは届きません`,
    noDomain: '完全なメール アドレスではありません',
    foreignLetter: (letter, word, script, looksLike) =>
      `「${word}」の ${letter} は別の文字体系 (${script}) の文字で、ラテン文字の ${looksLike} に似ています`,
    otherLetter: (letter, word, looksLike) => `「${word}」の ${letter} は ${looksLike} に似ているだけです`,
    looksLike: (typed, intended) => `${typed} は ${intended} に似ていますが、別のドメインです`,
    contains: (typed, intended) => `${typed} には ${intended} が含まれますが、その一部ではありません`,
    borrowsName: (typed, intended) => `${typed} には ${intended} の名前が含まれますが、別のドメインです`,
    notRegistered: (suffix, typed, date) => `${typed} は ${date}の ${suffix} の登録簿にありません`,
    nameAndSuffix: (typed, intended) => `${typed} は名前も末尾も ${intended} と異なります`,
    knownAs: (address) => `この相手は ${address} も使っています`,
    personalAccount: (typed, knownAs) =>
      knownAs === undefined
        ? `${typed} は個人用メールのサービスです`
        : `${typed} は個人用メールのサービスで、この相手は ${knownAs} も使っています`,
    nameShows: (address) => `表示名に別のアドレス ${address} が含まれています`,

    otherRecipients: (domain, count, of) => {
      if (of === 1) return `もう 1 件の宛先は ${domain} です`;
      return count === of
        ? `ほかの ${of} 件の宛先はすべて ${domain} です`
        : `ほかの ${of} 件の宛先のうち ${count} 件が ${domain} です`;
    },
    ownDomain: (domain) => `${domain} はあなたのドメインです`,
    remembered: (domain) => `${domain} には以前に送信したことがあります`,
    familiar: (domain) => `${domain} にはよく送信しています`,
    correspondents: (domain) => `あなたの組織は ${domain} によく送信しています`,
    impostor: (typed) =>
      `${typed} からのメッセージに返信しようとしています。送信者はなりすましの可能性があります`,
    inherited: 'このアドレスは返信元のメッセージにすでにありました',
    trusted: (domain) => `${domain} は組織の取引先です`,
  },
};

export const onPage: PageText = {
  review: {
    title: (doubts) => `${doubts} 件のアドレスが間違っているようです`,
    questions: (count) => `送信する前に ${count} 件の質問に答えてください`,
    looksWrong: (address) => `${address} は間違っているようです`,
    notAllowed: (address) => `${address} には送信できません`,
    recipient: (field, address) => `${field}: ${address}`,
    severity: { notice: 'お知らせ', confirm: '要確認', block: '許可されていません' },
    critical: '誤りの可能性が非常に高いです',
    group: (recipients, domain) => `${domain} の宛先 ${recipients} 件`,
    pair: (one, other) => `よく似たドメインが 2 つあります: ${one} と ${other}。一方は誤りではありませんか?`,
    typed: '入力',
    meant: 'もしかして',
    whichMeant: 'どのアドレスですか?',
    cannotKeep: 'このアドレスはそのまま使用できません。修正または削除してください。',
    use: (address) => `${address} を使用`,
    useForAll: (recipients, domain) =>
      recipients === 2 ? `両方に ${domain} を使用` : `${recipients} 件すべてに ${domain} を使用`,
    useAndSend: (domain) => `${domain} を使用して送信`,
    useForAllAndSend: (recipients, domain) =>
      recipients === 2
        ? `両方に ${domain} を使用して送信`
        : `${recipients} 件すべてに ${domain} を使用して送信`,
    useOnly: '使用のみ',
    removeAll: (recipients) => (recipients === 2 ? '両方を削除' : `${recipients} 件すべてを削除`),
    undoAll: (recipients) => (recipients === 2 ? '両方を元に戻す' : `${recipients} 件すべてを元に戻す`),
    useForBoth: (domain) => `両方に ${domain} を使用`,
    bothRight: 'どちらも正しい',
    apart: '個別に選択',
    edit: '編集',
    remove: '削除',
    keep: 'そのまま使用',
    undo: '元に戻す',
    send: '送信',
    dontSend: '送信しない',
    editOf: (address) => `${address} を編集`,
    removeOf: (address) => `${address} を削除`,
    keepOf: (address) => `${address} をそのまま使用`,
    undoOf: (address) => `${address} の選択を元に戻す`,
    apartOf: (address) => `${address} を個別に選択`,
    chosen: {
      corrected: (address) => `${address} に送信します`,
      removed: (address) => `${address} を削除しました`,
      kept: (address, place) =>
        `確認済み: ${place === undefined ? address : `${address} (${place})`} に送信します`,
      moot: (address) => `${address} に疑わしい点はなくなりました`,
    },
    left: (count) => `残り ${count} 件`,
    ready: '送信できます。',
    nobodyLeft: '宛先がありません。',
    sendKeys: 'Ctrl + Enter',
    dontSendKeys: 'Esc',
    whole: 'アドレス全体を表示',
    enterAgain: 'まだ送信していません。送信するにはもう一度 Enter キーを押してください。',
    checkAgain: 'もう一度確認',
  },

  slips: {
    missing: '1 文字抜けています。',
    extra: '1 文字余分です。',
    doubled: '1 文字が重複しています。',
    swapped: '2 文字が入れ替わっています。',
    replaced: '1 文字違います。',
    digit: '文字の代わりに数字があります。',
    dotMissing: 'ドットが抜けています。',
    dotExtra: 'ドットが余分です。',
    dotMoved: 'ドットの位置が違います。',
    comma: 'ドットの代わりにコンマがあります。',
    hyphenMissing: 'ハイフンが抜けています。',
    hyphenExtra: 'ハイフンが余分です。',
    space: '空白が含まれています。',
    ending: '末尾だけが違います。',
    several: '数文字違います。',
    foreign: (script) => `印の文字は別の文字体系 (${script}) です。`,
  },

  spelling: {
    entered: (typed, meant) => `入力したのは ${typed} で、${listed(meant, ' や ', '、')} ではありません。`,
    pair: (one, other) => `一方は ${one}、もう一方は ${other} です。`,
    dot: 'ドット',
    hyphen: 'ハイフン',
    comma: 'コンマ',
    space: 'スペース',
    fullStop: '句点',
    invisible: '見えない文字',
  },

  stamps: {
    missing: '存在しません',
    unregistered: '未登録',
    open: '誰でも登録可能',
    users: {
      'us-military': '米軍',
      'us-government': '米国政府機関',
      'us-universities': '米国の大学',
      international: '国際機関',
    },
    government: (place) => `${place} (政府)`,
    own: 'あなたのドメイン',
    partner: '取引先',
    provider: 'メールサービス',
    ofTyped: (label) => `入力: ${label}。`,
    ofMeant: (label) => `候補: ${label}。`,
  },

  keep: {
    heading: (address) => `${address} をそのまま使用しますか?`,
    typeToKeep: (part) => `それでも送信する場合は ${part} と入力してください`,
    typedDiffers: (part) => `表示どおりに ${part} と入力してください。`,
    reason: '理由',
    reasonIfAny: '理由 (任意)',
    reasonMissing: '理由を簡単に入力してください。',
    remember: 'このアドレスについて今後確認しない',
    rememberHint: 'ウィンドウの [記憶したアドレス] で変更できます。',
    confirm: (address) => `はい、${address} を使用します`,
    both: {
      heading: (one, other) => `${one} と ${other} をそのまま使用しますか?`,
      remember: 'これらのアドレスについて今後確認しない',
      confirm: 'はい、どちらも正しいです',
    },
    back: '戻る',
  },

  edit: {
    label: (address) => `${address} の代わりのアドレス`,
    use: 'このアドレスを使用',
    back: '戻る',
    checking: '確認しています…',
    fine: '問題なさそうです。',
    incomplete: 'name@example.com のような完全なアドレスを入力してください。',
    unchanged: '前に入力したアドレスと同じです。',
    stillDoubtful: 'このアドレスも間違っているようです:',
    denied: '組織のポリシーにより、このアドレスには送信できません:',
    checkFailed: 'このアドレスを確認できませんでした。もう一度お試しください。',
  },

  announce: {
    corrected: (from, to) => `${from} は ${to} に置き換えられます。`,
    removed: (address) => `${address} は削除されます。`,
    kept: (address) => `${address} はそのまま使用されます。`,
    undone: (address) => `${address} の選択を元に戻しました。`,
    decidedAll: (recipients) => `${recipients} 件のアドレスについて選択しました。`,
    undoneAll: (recipients) => `${recipients} 件の選択を元に戻しました。`,
    sending: '送信しています。',
    notSending: '送信しません。',
  },

  why: {
    question: '理由',
    seen: {
      denied: 'このアドレスは、組織が送信を禁止している宛先の一覧にあります。',
      malformed: '@ の後ろに、ドメインで使えない文字があります。',
      homoglyph: 'ドメインにほかの文字と似た文字があり、知っているドメインに見えることがあります。',
      'tld-typo': '名前は知っているものかもしれませんが、末尾がいつものものと打ち間違い 1 つ分違います。',
      'wrong-tld': '名前は保護対象のドメインのものですが、末尾がまったく違います。',
      doppelganger: '知られているドメインとの違いは、ドットまたはハイフンだけです。',
      'domain-typo': 'ドメインが、意図したと思われるものと打ち間違い 1 つ分違います。',
      embedding: '保護対象のドメインが、別の所有者の長いドメインの中に含まれています。',
      combosquat: '保護対象の名前が、別の語と一緒にこのドメインに含まれています。',
      'closed-registry': 'この末尾のすべての名前の一覧がありますが、この名前は載っていません。',
      'label-and-tld': '名前と末尾の両方が、知られているドメインと打ち間違い 1 つ分ずつ違います。',
      'unknown-tld': 'この末尾のドメインは世界に存在しません。',
      'same-person': '同じ人が、打ち間違い 1 つ分違うドメインで知られています。',
      'personal-account': 'その名前の人には公式のアドレスがありますが、これは個人向けメールのものです。',
      'name-shows-another-address': '名前に表示されているアドレスと、実際に届くアドレスが違います。',
    },
    matters: {
      stranger: '別のドメインの所有者にメッセージ全体と添付ファイルが届き、取り戻すことはできません。',
      mali: '実例があります。2023 年前半、.mil 宛てのメッセージ約 117,000 通が、マリの .ml で収集されました。',
      nowhere: 'そこには届かず、気づくのが遅れることがあります。',
      private: '個人のメールボックスは組織の保護の外にあります。',
      hidden: '名前によって、実際の送信先が隠れることがあります。',
      forbidden: 'それには理由があり、1 通ごとに影響があります。',
    },
    toDo: {
      choose:
        '候補のアドレスを意図していた場合はそれを使い、そうでなければ編集、削除、またはそのままにしてください。',
      compare: 'そのままにする前に、その人からのメッセージと比べるか、本人に確認してください。',
      change: '別のアドレスを選ぶか、これを削除してください。必要な場合は IT 部門に相談してください。',
    },
  },

  copy: {
    copy: 'コピー',
    copied: 'コピーしました。',
    byHand: 'Ctrl+C (Mac では ⌘C) を押して、選択したテキストをコピーしてください。',
    format: '形式',
  },

  report: {
    title: '誤った警告を報告',
    intro:
      'ここからは何も送信されません。このテキストを IT 部門へのメッセージにコピーしてください。ほかの宛先や件名は含まれません。',
    text: '報告のテキスト',
  },

  outside: {
    title: 'Nearmiss',
    notInOutlook: 'Nearmiss は Outlook の中で使用します。作成中のメッセージから開いてください。',
  },
};

/** What only the pane shows, which the dialog does not load. */
export const inPane: PaneText = {
  pane: {
    loading: 'アドレスを確認しています…',
    noRecipients: '宛先がまだありません。',
    nothingDoubtful: (recipients) => `${recipients} 件の宛先を確認しました。問題ありません。`,
    checkedBy: (fields, version) => `${fields.join('、')} · ポリシー ${version}`,
    stopped: 'まだ送信されていません。選んでから、もう一度 [送信] を選択してください。',
    ready: '準備できました。Outlook で [送信] を選択してください。',
    sendNow: '今すぐ送信',
    notSent: 'Outlook は送信しませんでした。メッセージで [送信] を選択してください。',
    notKept: 'この Outlook では記憶できないため、送信時にもう一度確認します。',
    lastChecked: (time, build) => `最終確認 ${time} · Nearmiss ${build}`,
    stoppedAt: (time, version, build) => `送信を止めた時刻 ${time} · ポリシー ${version} · Nearmiss ${build}`,
    notChecked: (fields) =>
      fields.length === 0 ? '未確認: すべての宛先。' : `未確認: ${fields.join('、')}。`,
    corrected: (typed, meant) => `修正済み: ${typed} → ${meant}`,
    nearMisses: (count) => `今年防いだ誤送信: ${count} 件。記録はお使いのメールボックスだけにあります。`,
    suggestionTip: (address) =>
      `Outlook が ${address} を候補に出さないようにするには、ポイントして × を押します。`,
    suggestionTipClassic: (address) =>
      `Outlook が ${address} を候補に出さないようにするには、方向キーで選んで Delete キーを押します。`,
    details: '詳細',
  },

  remembered: {
    title: '記憶したアドレス',
    intro: 'これらのアドレスは、ほぼ確実に誤りだとわかった場合を除き、確認しません。',
    notAllowed: '組織がこれを許可しなくなったため、これらのアドレスを再び確認します。',
    empty: '記憶したアドレスはありません。アドレスをそのままにするとき、今後確認しないことを選べます。',
    search: '検索',
    found: (shown, all) => `表示: ${all} 件中 ${shown} 件`,
    noneFound: '一致するアドレスはありません。',
    since: (from, until) => `${from} から ${until} まで`,
    expired: (from) => `${from} から、現在は無効`,
    reason: (reason) => `理由: ${reason}`,
    removeOf: (address) => `${address} を記憶したアドレスから削除`,
    removed: (address) => `${address} の記憶を削除しました。`,
    notSaved: 'Outlook が保存しなかったため、何も変更されていません。もう一度お試しください。',
    export: 'エクスポート',
    back: '戻る',
  },

  learned: {
    title: 'よく送るドメイン',
    intro:
      '送信したメールから Nearmiss が学習したドメインです。よく使うものは疑われず、候補として示されます。一覧はお使いのメールボックスにだけ保存されます。',
    notAllowed: '組織がこの機能を無効にしているため、これらのドメインは使われません。',
    empty: '学習したドメインはまだありません。',
    noneFound: '一致するドメインはありません。',
    used: (days, last) => `送信した日数: ${days}、最終: ${last}`,
    kept: 'このドメインのアドレスをそのままにしました。',
    removeOf: (domain) => `${domain} をよく送るドメインから削除`,
    removed: (domain) => `${domain} を削除しました。`,
    clear: 'すべて削除',
    cleared: 'すべてのドメインを削除しました。',
  },
};

export const inManifest: ManifestText = {
  description: 'メッセージを送信する前に、宛先アドレスの入力ミスを見つけます。',
  tip: 'アドレスに入力ミスの可能性がある宛先を表示します。それぞれ修正、削除、またはそのまま使用できます。',
  locales: ['ja-JP'],
};
