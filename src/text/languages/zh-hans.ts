import { listed } from '../compose/listed.ts';
import type { ManifestText, PageText, PaneText, SendText } from '../words.ts';
import { writtenDate } from '../compose/written-date.ts';

const theItem = (kind: 'message' | 'appointment'): string => (kind === 'message' ? '邮件' : '邀请');
const button = '检查收件人';

export const atSend: SendText = {
  locale: 'zh-Hans',
  direction: 'ltr',
  fields: { to: '收件人', cc: '抄送', bcc: '密件抄送', required: '必需', optional: '可选' },

  alert: {
    button,
    useButton: (label) => `请选择“${label}”来更正、删除或保留。`,
    useToolbar: (label) => `请在工具栏中选择“${label}”来更正、删除或保留，然后再次选择“发送”。`,
    meant: (suggested) => `您要找的是 ${suggested.join(' 还是 ')} 吗？`,
    check: '请检查此地址。',
    pair: '两个域名很相似。其中一个是否有误？',
    more: (doubts) => `还有 ${doubts} 个地址。`,
    unreadable: 'Nearmiss 无法检查收件人。请在发送前自行查看。',
  },

  notice: {
    mistyped: (address) => `${address} 似乎输入有误。`,
    check: (address, others) =>
      others === 0 ? `请检查 ${address}。` : `请检查 ${address} 和另外 ${others} 个地址。`,
    denied: (address) => `您的组织不允许发送到 ${address}。`,
    unreadableBlocked: 'Nearmiss 无法检查收件人，因此尚未发送。请稍后重试。',
    unreadableSent: 'Nearmiss 无法检查此邮件的收件人。',
    changedPressSend: (kind) => `收件人已更新。请再次选择“发送”以发送${theItem(kind)}。`,
    dialogFailed: 'Nearmiss 无法打开窗口，因此尚未发送。请再次选择“发送”。',
    usePane: `尚未发送。请在工具栏中选择“${button}”，然后再次选择“发送”。`,
    outOfTime: 'Outlook 只等待几分钟，因此尚未发送。请再次选择“发送”。',
    notAllRead: (field) => `“${field}”中的收件人过多，无法全部检查，因此尚未发送。请删除一些收件人。`,
    policyBroken: 'Nearmiss 的策略文件有误，因此未做检查，也未发送。请联系 IT 部门。',
    notRemembered: 'Outlook 未保存您的选择，下次可能会再次询问此地址。',
    lookAtRecipients: 'Outlook 可能更改了收件人，因此尚未发送。请查看收件人，然后选择“发送”。',
  },

  errors: {
    contactGroup: (field) => `“${field}”中有联系人组，因此未做更改。请在邮件中更改地址。`,
    tooMany: (field, limit) => `“${field}”中的收件人超过 ${limit} 个，因此未做更改。请在邮件中更改地址。`,
    noSmtpAddress: (field) => `“${field}”中有一个收件人没有电子邮件地址，因此未做更改。请在邮件中更改地址。`,
    changedMeanwhile: (address) => `收件人已变动。请再次检查 ${address}。`,
    refused: (field) => `Outlook 未接受“${field}”中的更改。请在邮件中更改地址。`,
    unreadable: 'Outlook 未提供收件人，因此无法检查。请重试。',
    connectionLost: '与 Outlook 的连接已断开。请关闭此窗口，然后再次选择“发送”。',
  },

  reasons: {
    sentence: (clauses) => clauses.map((clause) => `${clause}。`).join(''),
    date: (iso) => writtenDate(iso, (day, month, year) => `${year} 年 ${Number(month)} 月 ${Number(day)} 日`),

    denied: (domain) => `您的组织不允许发送到 ${domain}：`,

    doubtful: (typed) => `${typed} 可能不是您想用的域名`,
    different: (typed, intended) => `${typed} 和 ${intended} 是不同的域名`,
    equallyNear: (typed, intended) => `${typed} 与 ${listed(intended, ' 和 ', '、')} 同样相似`,

    countrySuffix: (suffix, place) => `${suffix} 是国家或地区域名（${place}）`,
    goesTo: (suffix, place) => `此地址会发往${place}（${suffix}）`,
    noSuchSuffix: (suffix) => `互联网上没有以 ${suffix} 结尾的地址`,
    twoSuffixes: (typed, intended) => `${typed} 和 ${intended} 是两个不同的后缀`,
    usedBy: {
      'us-military': (suffix) => `${suffix} 由美军使用`,
      'us-government': (suffix) => `${suffix} 由美国政府机构使用`,
      'us-universities': (suffix) => `${suffix} 由美国高校使用`,
      international: (suffix) => `${suffix} 由国际组织使用`,
    },

    malformed: (typed) => `${typed} 不是有效的域名，邮件无法送达`,
    noDomain: '这不是完整的电子邮件地址',
    foreignLetter: (letter, word, script, looksLike) =>
      `“${word}”中的 ${letter} 来自另一种文字（${script}），看起来像拉丁字母 ${looksLike}`,
    otherLetter: (letter, word, looksLike) => `“${word}”中的 ${letter} 只是看起来像 ${looksLike}`,
    looksLike: (typed, intended) => `${typed} 看起来像 ${intended}，但它是另一个域名`,
    contains: (typed, intended) => `${typed} 包含 ${intended}，但不属于它`,
    borrowsName: (typed, intended) => `${typed} 包含 ${intended} 的名称，但它是另一个域名`,
    notRegistered: (suffix, typed, date) => `${date}的 ${suffix} 注册表中没有 ${typed}`,
    nameAndSuffix: (typed, intended) => `${typed} 与 ${intended} 的名称和后缀都不同`,
    knownAs: (address) => `此人还使用 ${address}`,
    personalAccount: (typed, knownAs) =>
      knownAs === undefined ? `${typed} 是个人邮箱` : `${typed} 是个人邮箱，而此人还使用 ${knownAs}`,
    nameShows: (address) => `名称中显示了另一个地址：${address}`,

    otherRecipients: (domain, count, of) => {
      if (of === 1) return `另一个收件人属于 ${domain}`;
      return count === of
        ? `${of === 2 ? '另外两' : `其他 ${of} `}个收件人都属于 ${domain}`
        : `其他 ${of} 个收件人中有 ${count} 个属于 ${domain}`;
    },
    ownDomain: (domain) => `${domain} 是您自己的域名`,
    remembered: (domain) => `您以前给 ${domain} 发过邮件`,
    familiar: (domain) => `您经常给 ${domain} 发邮件`,
    correspondents: (domain) => `贵组织经常给 ${domain} 发邮件`,
    impostor: (typed) => `您正在回复来自 ${typed} 的邮件，其发件人可能是冒充者`,
    inherited: '您回复的邮件中已有此地址',
    trusted: (domain) => `${domain} 是您组织的合作伙伴`,
  },
};

export const onPage: PageText = {
  review: {
    title: (doubts) => `${doubts} 个地址似乎有误`,
    questions: (count) => `发送前请回答 ${count} 个问题`,
    looksWrong: (address) => `${address} 似乎有误`,
    notAllowed: (address) => `不能发送到 ${address}`,
    recipient: (field, address) => `${field}：${address}`,
    severity: { notice: '供您参考', confirm: '请检查', block: '不允许' },
    critical: '很可能有误',
    group: (recipients, domain) => `${domain} 的 ${recipients} 个收件人`,
    pair: (one, other) => `两个域名很相似：${one} 和 ${other}。其中一个是否有误？`,
    typed: '您输入的是',
    meant: '您是指',
    whichMeant: '您想用哪个地址？',
    cannotKeep: '无法保留此地址。请更正或删除它。',
    use: (address) => `使用 ${address}`,
    useForAll: (recipients, domain) =>
      recipients === 2 ? `两个都用 ${domain}` : `${recipients} 个都用 ${domain}`,
    useAndSend: (domain) => `使用 ${domain} 并发送`,
    useForAllAndSend: (recipients, domain) =>
      recipients === 2 ? `两个都用 ${domain} 并发送` : `${recipients} 个都用 ${domain} 并发送`,
    useOnly: '仅使用',
    removeAll: (recipients) => (recipients === 2 ? '两个都删除' : `删除全部 ${recipients} 个`),
    undoAll: (recipients) => (recipients === 2 ? '两个都撤消' : `撤消全部 ${recipients} 个`),
    useForBoth: (domain) => `两者都使用 ${domain}`,
    bothRight: '两者都正确',
    apart: '单独选择',
    edit: '编辑',
    remove: '删除',
    keep: '保留',
    undo: '撤消',
    send: '发送',
    dontSend: '不发送',
    editOf: (address) => `编辑 ${address}`,
    removeOf: (address) => `删除 ${address}`,
    keepOf: (address) => `保留 ${address}`,
    undoOf: (address) => `撤消对 ${address} 的选择`,
    apartOf: (address) => `单独选择 ${address}`,
    chosen: {
      corrected: (address) => `将发送到 ${address}`,
      removed: (address) => `已删除 ${address}`,
      kept: (address, place) =>
        `按您确认，将发送到 ${place === undefined ? address : `${address}（${place}）`}`,
      moot: (address) => `${address} 已无疑问`,
    },
    left: (count) => `还剩 ${count} 项`,
    ready: '可以发送了。',
    nobodyLeft: '没有收件人了。',
    sendKeys: 'Ctrl+Enter',
    dontSendKeys: 'Esc',
    whole: '显示完整地址',
    enterAgain: '尚未发送。请再按一次 Enter 发送。',
    checkAgain: '再次检查',
  },

  slips: {
    missing: '少了一个字母。',
    extra: '多了一个字母。',
    doubled: '有一个字母重复了。',
    swapped: '两个字母的位置颠倒了。',
    replaced: '有一个字母不同。',
    digit: '字母处是数字。',
    dotMissing: '少了一个点。',
    dotExtra: '多了一个点。',
    dotMoved: '点的位置不对。',
    comma: '点处是逗号。',
    hyphenMissing: '少了一个连字符。',
    hyphenExtra: '多了一个连字符。',
    space: '其中有空格。',
    ending: '只有后缀不同。',
    several: '有多个字母不同。',
    foreign: (script) => `标出的字母来自另一种文字（${script}）。`,
  },

  spelling: {
    entered: (typed, meant) => `您输入的是 ${typed}，不是 ${listed(meant, ' 或 ', '、')}。`,
    pair: (one, other) => `一个是 ${one}，另一个是 ${other}。`,
    dot: '点',
    hyphen: '连字符',
    comma: '逗号',
    space: '空格',
    fullStop: '句号',
    invisible: '不可见字符',
  },

  stamps: {
    missing: '不存在',
    unregistered: '未注册',
    open: '任何人都可注册',
    users: {
      'us-military': '美军',
      'us-government': '美国政府',
      'us-universities': '美国高校',
      international: '国际组织',
    },
    government: (place) => `${place}（政府）`,
    own: '您自己的域名',
    partner: '合作伙伴',
    provider: '邮箱服务商',
    ofTyped: (label) => `输入：${label}。`,
    ofMeant: (label) => `建议：${label}。`,
  },

  keep: {
    heading: (address) => `要保留 ${address} 吗？`,
    typeToKeep: (part) => `若仍要发送到那里，请键入 ${part}`,
    typedDiffers: (part) => `请完全按照所示键入 ${part}。`,
    reason: '原因',
    reasonIfAny: '原因（可选）',
    reasonMissing: '请填写简短的原因。',
    remember: '不再询问此地址',
    rememberHint: '可以在窗格的“记住的地址”中更改。',
    confirm: (address) => `是，保留 ${address}`,
    both: {
      heading: (one, other) => `要保留 ${one} 和 ${other} 吗？`,
      remember: '不再询问这些地址',
      confirm: '是，两者都正确',
    },
    back: '返回',
  },

  edit: {
    label: (address) => `用于替换 ${address} 的新地址`,
    use: '使用此地址',
    back: '返回',
    checking: '正在检查…',
    fine: '看起来没问题。',
    incomplete: '请输入完整的地址，例如 name@example.com。',
    unchanged: '这是您之前输入的地址。',
    stillDoubtful: '这个似乎也有误：',
    denied: '您的组织不允许发送到此地址：',
    checkFailed: '无法检查此地址。请重试。',
  },

  announce: {
    corrected: (from, to) => `${from} 将替换为 ${to}。`,
    removed: (address) => `将删除 ${address}。`,
    kept: (address) => `将保留 ${address}。`,
    undone: (address) => `已撤消对 ${address} 的选择。`,
    decidedAll: (recipients) => `已处理 ${recipients} 个地址。`,
    undoneAll: (recipients) => `已撤消 ${recipients} 个选择。`,
    sending: '正在发送。',
    notSending: '不发送。',
  },

  why: {
    question: '原因',
    seen: {
      denied: '您的组织已将此地址列入不得发送邮件的名单。',
      malformed: '@ 后面的部分含有域名中不能出现的字符。',
      homoglyph: '域名中有与其他字母相似的字母，可能被误认为您熟悉的域名。',
      'tld-typo': '名称可能是您熟悉的，但后缀与常用的只差一处输入错误。',
      'wrong-tld': '名称属于受保护的域名，但后缀完全不同。',
      doppelganger: '此域名与已知域名只差一个点或连字符。',
      'domain-typo': '此域名与您可能想用的域名只差一处输入错误。',
      embedding: '受保护的域名包含在他人拥有的更长域名中。',
      combosquat: '此域名中有受保护的名称和另一个词。',
      'closed-registry': '使用此后缀的所有名称都已知，而此名称不在其中。',
      'label-and-tld': '名称和后缀都与已知域名只差一处输入错误。',
      'unknown-tld': '世界上没有使用此后缀的域名。',
      'same-person': '同一个人在只差一处输入错误的域名中有已知地址。',
      'personal-account': '同名的人有官方地址，而此地址属于个人邮箱服务商。',
      'name-shows-another-address': '名称显示的是一个地址，但邮件会发送到另一个地址。',
    },
    matters: {
      stranger: '另一个域名的所有者会收到整封邮件及其附件，并且无法撤回。',
      mali: '这种事发生过：2023 年上半年，约 117,000 封本应发往 .mil 的邮件在马里的 .ml 下被收集。',
      nowhere: '邮件无法送达，而您可能很晚才知道。',
      private: '个人邮箱不受您的组织保护。',
      hidden: '名称可能掩盖邮件的真正去向。',
      forbidden: '这样做有其理由，每封邮件都很重要。',
    },
    toDo: {
      choose: '如果您想用的是建议的地址，请使用它；否则请编辑、删除或保留您输入的地址。',
      compare: '保留之前，请与此人的邮件进行比较，或向其询问。',
      change: '请选择其他地址或删除此地址；如有需要，请咨询 IT 部门。',
    },
  },

  copy: {
    copy: '复制',
    copied: '已复制。',
    byHand: '请按 Ctrl+C（Mac 上按 ⌘C）复制所选文本。',
    format: '格式',
  },

  report: {
    title: '报告错误警告',
    intro: '此处不会发送任何内容。请将此文本复制到发给 IT 部门的邮件中。其中没有其他收件人，也没有主题。',
    text: '报告文本',
  },

  outside: {
    title: 'Nearmiss',
    notInOutlook: 'Nearmiss 在 Outlook 中使用。请从您正在撰写的邮件中打开它。',
  },
};

/** What only the pane shows, which the dialog does not load. */
export const inPane: PaneText = {
  pane: {
    loading: '正在检查地址…',
    noRecipients: '还没有收件人。',
    nothingDoubtful: (recipients) => `已检查 ${recipients} 个收件人。没有问题。`,
    checkedBy: (fields, version) => `${fields.join('、')} · 策略 ${version}`,
    stopped: '尚未发送。请做出选择，然后再次选择“发送”。',
    ready: '已就绪。请在 Outlook 中选择“发送”。',
    sendNow: '立即发送',
    notSent: 'Outlook 未发送。请在邮件中选择“发送”。',
    notKept: '此版本的 Outlook 无法记住，因此发送时会再次询问。',
    lastChecked: (time, build) => `上次检查时间 ${time} · Nearmiss ${build}`,
    stoppedAt: (time, version, build) => `上次拦下发送的时间 ${time} · 策略 ${version} · Nearmiss ${build}`,
    notChecked: (fields) => (fields.length === 0 ? '未检查：所有收件人。' : `未检查：${fields.join('、')}。`),
    corrected: (typed, meant) => `已更正：${typed} → ${meant}`,
    nearMisses: (count) => `今年避免了 ${count} 次误发，只有您的邮箱知道。`,
    suggestionTip: (address) => `要让 Outlook 不再建议 ${address}，请指向它并按 ×。`,
    suggestionTipClassic: (address) => `要让 Outlook 不再建议 ${address}，请用方向键选中它并按 Delete 键。`,
    details: '详细信息',
  },

  remembered: {
    title: '记住的地址',
    intro: '除非几乎可以确定是错误，否则不会询问这些地址。',
    notAllowed: '您的组织不再允许这样做，因此会再次询问这些地址。',
    empty: '没有记住的地址。保留地址时，可以选择不再询问。',
    search: '搜索',
    found: (shown, all) => `显示：${shown} / ${all}`,
    noneFound: '没有匹配的地址。',
    since: (from, until) => `自 ${from} 起，至 ${until}`,
    expired: (from) => `自 ${from} 起，已失效`,
    reason: (reason) => `原因：${reason}`,
    removeOf: (address) => `从记住的地址中删除 ${address}`,
    removed: (address) => `不再记住 ${address}。`,
    notSaved: 'Outlook 未保存，因此没有任何更改。请重试。',
    export: '导出',
    back: '返回',
  },

  learned: {
    title: '您常发送邮件的域名',
    intro:
      'Nearmiss 从您发送的邮件中记住了这些域名。您常用的域名不会被怀疑，并可作为建议。此列表只保存在您的邮箱中。',
    notAllowed: '您的组织已关闭此功能，因此这些域名不起作用。',
    empty: '尚未记住任何域名。',
    noneFound: '没有匹配的域名。',
    used: (days, last) => `发送天数：${days}，最近：${last}`,
    kept: '您曾保留该域名的一个地址。',
    removeOf: (domain) => `从您常发送邮件的域名中删除 ${domain}`,
    removed: (domain) => `已忘记 ${domain}。`,
    clear: '全部忘记',
    cleared: '已忘记所有域名。',
  },
};

export const inManifest: ManifestText = {
  description: '在邮件发送之前，找出输入错误的收件人地址。',
  tip: '显示地址可能输入错误的收件人，您可以逐个更正、删除或保留。',
  locales: ['zh-CN', 'zh-SG', 'zh-Hans'],
};
