import { listed } from '../compose/listed.ts';
import type { ManifestText, PageText, PaneText, SendText } from '../words.ts';
import { writtenDate } from '../compose/written-date.ts';

const theItem = (kind: 'message' | 'appointment'): string => (kind === 'message' ? '메시지' : '초대');
const button = '받는 사람 확인';

export const atSend: SendText = {
  locale: 'ko',
  direction: 'ltr',
  fields: { to: '받는 사람', cc: '참조', bcc: '숨은 참조', required: '필수', optional: '선택' },

  alert: {
    button,
    useButton: (label) => `수정하거나 제거하거나 유지하려면 "${label}"을(를) 선택하세요.`,
    useToolbar: (label) =>
      `수정하거나 제거하거나 유지하려면 도구 모음에서 "${label}"을(를) 선택한 다음 "보내기"를 다시 선택하세요.`,
    meant: (suggested) => `${suggested.join(' 또는 ')}을(를) 입력하려고 하셨나요?`,
    check: '이 주소를 확인하세요.',
    pair: '비슷한 도메인이 두 개 있습니다. 하나는 실수인가요?',
    more: (doubts) => `그 외 주소 ${doubts}개가 더 있습니다.`,
    unreadable: 'Nearmiss에서 받는 사람을 확인하지 못했습니다. 보내기 전에 직접 확인하세요.',
  },

  notice: {
    mistyped: (address) => `${address}을(를) 잘못 입력한 것 같습니다.`,
    check: (address, others) =>
      others === 0 ? `${address}을(를) 확인하세요.` : `${address} 및 다른 주소 ${others}개를 확인하세요.`,
    denied: (address) => `조직에서 ${address}(으)로 보내는 것을 허용하지 않습니다.`,
    unreadableBlocked: 'Nearmiss에서 받는 사람을 확인하지 못해 보내지 않았습니다. 잠시 후 다시 시도하세요.',
    unreadableSent: 'Nearmiss에서 이 메시지의 받는 사람을 확인하지 못했습니다.',
    changedPressSend: (kind) =>
      `받는 사람을 업데이트했습니다. ${theItem(kind)}를 보내려면 "보내기"를 다시 선택하세요.`,
    dialogFailed: 'Nearmiss 창을 열지 못해 보내지 않았습니다. "보내기"를 다시 선택하세요.',
    usePane: `아직 보내지 않았습니다. 도구 모음에서 "${button}"을(를) 선택한 다음 "보내기"를 다시 선택하세요.`,
    outOfTime: 'Outlook은 몇 분 동안만 기다리므로 보내지 않았습니다. "보내기"를 다시 선택하세요.',
    notAllRead: (field) =>
      `"${field}" 필드에 받는 사람이 너무 많아 모두 확인할 수 없으므로 보내지 않았습니다. 일부를 제거하세요.`,
    policyBroken: 'Nearmiss 정책 파일에 오류가 있어 확인하지도 보내지도 않았습니다. IT 부서에 알려 주세요.',
    notRemembered: 'Outlook이 선택을 저장하지 않아 다음에 이 주소를 다시 확인할 수 있습니다.',
    lookAtRecipients:
      'Outlook에서 받는 사람을 변경했을 수 있어 보내지 않았습니다. 확인한 다음 "보내기"를 선택하세요.',
  },

  errors: {
    contactGroup: (field) =>
      `"${field}" 필드에 연락처 그룹이 있어 변경하지 않았습니다. 메시지에서 주소를 변경하세요.`,
    tooMany: (field, limit) =>
      `"${field}" 필드에 받는 사람이 ${limit}명을 넘어 변경하지 않았습니다. 메시지에서 주소를 변경하세요.`,
    noSmtpAddress: (field) =>
      `"${field}" 필드에 전자 메일 주소가 없는 받는 사람이 있어 변경하지 않았습니다. 메시지에서 주소를 변경하세요.`,
    changedMeanwhile: (address) => `받는 사람이 변경되었습니다. ${address}을(를) 다시 확인하세요.`,
    refused: (field) =>
      `Outlook에서 "${field}" 필드의 변경을 적용하지 않았습니다. 메시지에서 주소를 변경하세요.`,
    unreadable: 'Outlook에서 받는 사람을 알려 주지 않아 확인하지 못했습니다. 다시 시도하세요.',
    connectionLost: 'Outlook과의 연결이 끊어졌습니다. 이 창을 닫고 "보내기"를 다시 선택하세요.',
  },

  reasons: {
    sentence: (clauses) => clauses.map((clause) => `${clause}.`).join(' '),
    date: (iso) => writtenDate(iso, (day, month, year) => `${year}년 ${Number(month)}월 ${Number(day)}일`),

    denied: (domain) => `조직에서 ${domain}(으)로 보내는 것을 허용하지 않습니다:`,

    doubtful: (typed) => `${typed}은(는) 원하는 도메인이 아닐 수 있습니다`,
    different: (typed, intended) => `${typed}과(와) ${intended}은(는) 서로 다른 도메인입니다`,
    equallyNear: (typed, intended) =>
      `${typed}은(는) 다음 도메인과 똑같이 비슷합니다: ${listed(intended, ', ')}`,

    countrySuffix: (suffix, place) => `${suffix}은(는) 국가 도메인(${place})입니다`,
    goesTo: (suffix, place) => `목적지는 ${place}(${suffix})입니다`,
    noSuchSuffix: (suffix) => `인터넷에 ${suffix}(으)로 끝나는 주소는 없습니다`,
    twoSuffixes: (typed, intended) => `${typed}과(와) ${intended}은(는) 서로 다른 끝부분입니다`,
    usedBy: {
      'us-military': (suffix) => `${suffix}은(는) 미군 도메인입니다`,
      'us-government': (suffix) => `${suffix}은(는) 미국 정부 기관 도메인입니다`,
      'us-universities': (suffix) => `${suffix}은(는) 미국 대학 도메인입니다`,
      international: (suffix) => `${suffix}은(는) 국제기구 도메인입니다`,
    },

    malformed: (typed) => `${typed}은(는) 올바른 도메인이 아니므로 메일이 도착할 수 없습니다`,
    noDomain: '완전한 전자 메일 주소가 아닙니다',
    foreignLetter: (letter, word, script, looksLike) =>
      `"${word}"의 ${letter}은(는) 다른 문자 체계(${script})의 글자이며 라틴 문자 ${looksLike}처럼 보입니다`,
    otherLetter: (letter, word, looksLike) => `"${word}"의 ${letter}은(는) ${looksLike}처럼 보일 뿐입니다`,
    looksLike: (typed, intended) => `${typed}은(는) ${intended}처럼 보이지만 다른 도메인입니다`,
    contains: (typed, intended) => `${typed}에 ${intended}이(가) 들어 있지만 그 도메인에 속하지 않습니다`,
    borrowsName: (typed, intended) => `${typed}에 ${intended}의 이름이 들어 있지만 다른 도메인입니다`,
    notRegistered: (suffix, typed, date) => `${typed}은(는) ${date}자 ${suffix} 등록 목록에 없습니다`,
    nameAndSuffix: (typed, intended) => `${typed}은(는) 이름과 끝부분이 ${intended}과(와) 다릅니다`,
    knownAs: (address) => `이 사람은 ${address}도 사용합니다`,
    personalAccount: (typed, knownAs) =>
      knownAs === undefined
        ? `${typed}은(는) 개인 메일용입니다`
        : `${typed}은(는) 개인 메일용이며, 이 사람은 ${knownAs}도 사용합니다`,
    nameShows: (address) => `이름에 다른 주소가 표시됩니다: ${address}`,

    otherRecipients: (domain, count, of) => {
      if (of === 1) return `다른 받는 사람은 ${domain}에 속합니다`;
      return count === of
        ? `다른 받는 사람 ${of}명이 모두 ${domain}에 속합니다`
        : `다른 받는 사람 ${of}명 중 ${count}명이 ${domain}에 속합니다`;
    },
    ownDomain: (domain) => `${domain}은(는) 보내는 사람 본인의 도메인입니다`,
    remembered: (domain) => `이전에 ${domain}(으)로 보낸 적이 있습니다`,
    familiar: (domain) => `${domain}(으)로 자주 보냅니다`,
    correspondents: (domain) => `조직에서 ${domain}(으)로 자주 보냅니다`,
    impostor: (typed) => `${typed}에서 온 메시지에 회신하고 있습니다. 보낸 사람이 사칭일 수 있습니다`,
    inherited: '이 주소는 회신하는 메시지에 이미 있었습니다',
    trusted: (domain) => `${domain}은(는) 조직의 파트너입니다`,
  },
};

export const onPage: PageText = {
  review: {
    title: (doubts) => `주소 ${doubts}개가 잘못된 것 같습니다`,
    questions: (count) => `보내기 전에 질문 ${count}개에 답하세요`,
    looksWrong: (address) => `${address} 주소가 잘못된 것 같습니다`,
    notAllowed: (address) => `${address}(으)로 보낼 수 없습니다`,
    recipient: (field, address) => `${field}: ${address}`,
    severity: { notice: '참고', confirm: '확인 필요', block: '허용되지 않음' },
    critical: '실수일 가능성이 매우 높음',
    group: (recipients, domain) => `${domain}의 받는 사람 ${recipients}명`,
    pair: (one, other) => `비슷한 도메인이 두 개 있습니다: ${one}, ${other}. 하나는 실수인가요?`,
    typed: '입력한 주소',
    meant: '혹시 이 주소인가요',
    whichMeant: '어느 주소를 원하셨나요?',
    cannotKeep: '이 주소는 유지할 수 없습니다. 수정하거나 제거하세요.',
    use: (address) => `${address} 사용`,
    useForAll: (recipients, domain) =>
      recipients === 2 ? `둘 다 ${domain} 사용` : `${recipients}개 모두 ${domain} 사용`,
    useAndSend: (domain) => `${domain} 사용하고 보내기`,
    useForAllAndSend: (recipients, domain) =>
      recipients === 2 ? `둘 다 ${domain} 사용하고 보내기` : `${recipients}개 모두 ${domain} 사용하고 보내기`,
    useOnly: '사용만',
    removeAll: (recipients) => (recipients === 2 ? '둘 다 제거' : `${recipients}개 모두 제거`),
    undoAll: (recipients) => (recipients === 2 ? '둘 다 실행 취소' : `${recipients}개 모두 실행 취소`),
    useForBoth: (domain) => `둘 다 ${domain} 사용`,
    bothRight: '둘 다 맞음',
    apart: '따로 선택',
    edit: '편집',
    remove: '제거',
    keep: '유지',
    undo: '실행 취소',
    send: '보내기',
    dontSend: '보내지 않음',
    editOf: (address) => `${address} 편집`,
    removeOf: (address) => `${address} 제거`,
    keepOf: (address) => `${address} 유지`,
    undoOf: (address) => `${address}에 대한 선택 실행 취소`,
    apartOf: (address) => `${address} 따로 선택`,
    chosen: {
      corrected: (address) => `${address}(으)로 보냅니다`,
      removed: (address) => `${address} 제거됨`,
      kept: (address, place) =>
        `확인한 대로 ${place === undefined ? address : `${address}(${place})`}(으)로 보냅니다`,
      moot: (address) => `${address}은(는) 더 이상 의심되지 않습니다`,
    },
    left: (count) => `${count}개 남음`,
    ready: '보낼 준비가 되었습니다.',
    nobodyLeft: '받는 사람이 없습니다.',
    sendKeys: 'Ctrl+Enter',
    dontSendKeys: 'Esc',
    whole: '전체 주소 표시',
    enterAgain: '아직 보내지 않았습니다. 보내려면 Enter 키를 다시 누르세요.',
    checkAgain: '다시 확인',
  },

  slips: {
    missing: '글자 하나가 빠졌습니다.',
    extra: '글자 하나가 더 있습니다.',
    doubled: '글자 하나가 겹쳤습니다.',
    swapped: '두 글자가 바뀌었습니다.',
    replaced: '글자 하나가 다릅니다.',
    digit: '글자 대신 숫자가 있습니다.',
    dotMissing: '점이 빠졌습니다.',
    dotExtra: '점이 더 있습니다.',
    dotMoved: '점의 위치가 다릅니다.',
    comma: '점 대신 쉼표가 있습니다.',
    hyphenMissing: '하이픈이 빠졌습니다.',
    hyphenExtra: '하이픈이 더 있습니다.',
    space: '공백이 있습니다.',
    ending: '끝부분만 다릅니다.',
    several: '여러 글자가 다릅니다.',
    foreign: (script) => `표시된 글자는 다른 문자 체계(${script})입니다.`,
  },

  spelling: {
    entered: (typed, meant) => `입력한 도메인은 ${typed}이며, ${listed(meant, ' 또는 ')}이(가) 아닙니다.`,
    pair: (one, other) => `하나는 ${one}, 다른 하나는 ${other}입니다.`,
    dot: '점',
    hyphen: '하이픈',
    comma: '쉼표',
    space: '공백',
    fullStop: '고리점',
    invisible: '보이지 않는 문자',
  },

  stamps: {
    missing: '존재하지 않음',
    unregistered: '등록되지 않음',
    open: '누구나 등록 가능',
    users: {
      'us-military': '미군',
      'us-government': '미국 정부',
      'us-universities': '미국 대학',
      international: '국제기구',
    },
    government: (place) => `${place}(정부)`,
    own: '본인 도메인',
    partner: '협력 조직',
    provider: '메일 서비스',
    ofTyped: (label) => `입력: ${label}.`,
    ofMeant: (label) => `제안: ${label}.`,
  },

  keep: {
    heading: (address) => `${address}을(를) 유지하시겠어요?`,
    typeToKeep: (part) => `그래도 보내려면 ${part}을(를) 입력하세요`,
    typedDiffers: (part) => `표시된 그대로 ${part}을(를) 입력하세요.`,
    reason: '이유',
    reasonIfAny: '이유(선택 사항)',
    reasonMissing: '이유를 간단히 입력하세요.',
    remember: '이 주소는 다시 묻지 않기',
    rememberHint: '창의 "기억한 주소"에서 바꿀 수 있습니다.',
    confirm: (address) => `예, ${address} 유지`,
    both: {
      heading: (one, other) => `${one}과(와) ${other}을(를) 유지하시겠어요?`,
      remember: '이 주소들은 다시 묻지 않기',
      confirm: '예, 둘 다 맞음',
    },
    back: '뒤로',
  },

  edit: {
    label: (address) => `${address} 대신 사용할 새 주소`,
    use: '이 주소 사용',
    back: '뒤로',
    checking: '확인 중…',
    fine: '문제없어 보입니다.',
    incomplete: 'name@example.com과 같은 전체 주소를 입력하세요.',
    unchanged: '이전에 입력한 주소입니다.',
    stillDoubtful: '이 주소도 잘못된 것 같습니다:',
    denied: '조직에서 이 주소로 보내는 것을 허용하지 않습니다:',
    checkFailed: '이 주소를 확인하지 못했습니다. 다시 시도하세요.',
  },

  announce: {
    corrected: (from, to) => `${from}을(를) ${to}(으)로 바꿉니다.`,
    removed: (address) => `${address}을(를) 제거합니다.`,
    kept: (address) => `${address}을(를) 유지합니다.`,
    undone: (address) => `${address}에 대한 선택을 취소했습니다.`,
    decidedAll: (recipients) => `주소 ${recipients}개를 결정했습니다.`,
    undoneAll: (recipients) => `선택 ${recipients}개를 취소했습니다.`,
    sending: '보내는 중입니다.',
    notSending: '보내지 않습니다.',
  },

  why: {
    question: '이유',
    seen: {
      denied: '조직이 이 주소를 메일을 보낼 수 없는 곳의 목록에 넣었습니다.',
      malformed: '@ 뒤에 도메인에 쓸 수 없는 문자가 있습니다.',
      homoglyph: '도메인에 다른 글자와 비슷한 글자가 있어 아는 도메인처럼 보일 수 있습니다.',
      'tld-typo': '이름은 아는 것일 수 있지만 끝부분이 보통의 것과 오타 하나만큼 다릅니다.',
      'wrong-tld': '이름은 보호되는 도메인의 것이지만 끝부분이 전혀 다릅니다.',
      doppelganger: '알려진 도메인과 점이나 하이픈만 다릅니다.',
      'domain-typo': '뜻하신 것일 수 있는 도메인과 오타 하나만큼 다릅니다.',
      embedding: '보호되는 도메인이 다른 사람의 더 긴 도메인 안에 들어 있습니다.',
      combosquat: '보호되는 이름이 다른 단어와 함께 이 도메인에 있습니다.',
      'closed-registry': '이 끝부분의 모든 이름 목록이 있는데 이 이름은 없습니다.',
      'label-and-tld': '이름과 끝부분이 모두 알려진 도메인과 오타 하나만큼 다릅니다.',
      'unknown-tld': '이 끝부분을 가진 도메인은 세상에 없습니다.',
      'same-person': '같은 사람이 오타 하나만큼 다른 도메인으로 알려져 있습니다.',
      'personal-account': '그 이름의 사람에게 공식 주소가 있는데 이 주소는 개인 메일 서비스의 것입니다.',
      'name-shows-another-address': '이름에 보이는 주소와 메시지가 실제로 가는 주소가 다릅니다.',
    },
    matters: {
      stranger: '다른 도메인의 소유자가 첨부 파일을 포함한 메시지 전체를 받게 되며 되돌릴 수 없습니다.',
      mali: '실제로 있었던 일입니다. 2023년 상반기에 .mil로 보내려던 메시지 약 117,000통이 말리의 .ml에서 수집되었습니다.',
      nowhere: '그곳으로 보낸 메일은 도착할 수 없고, 늦게 알게 될 수 있습니다.',
      private: '개인 사서함은 조직의 보호 밖에 있습니다.',
      hidden: '이름이 메시지의 실제 목적지를 가릴 수 있습니다.',
      forbidden: '그럴 만한 이유가 있으며 메시지 하나하나가 중요합니다.',
    },
    toDo: {
      choose: '제안된 주소를 뜻하셨다면 사용하고, 아니라면 입력한 주소를 편집, 제거 또는 유지하세요.',
      compare: '유지하기 전에 그 사람이 보낸 메시지와 비교하거나 물어보세요.',
      change: '다른 주소를 선택하거나 이 주소를 제거하세요. 필요하면 IT 부서에 문의하세요.',
    },
  },

  copy: {
    copy: '복사',
    copied: '복사했습니다.',
    byHand: 'Ctrl+C(Mac에서는 ⌘C)를 눌러 선택한 텍스트를 복사하세요.',
    format: '형식',
  },

  report: {
    title: '잘못된 경고 신고',
    intro:
      '여기서는 아무것도 보내지 않습니다. 이 텍스트를 IT 부서에 보내는 메시지에 복사하세요. 다른 받는 사람과 제목은 들어 있지 않습니다.',
    text: '신고 텍스트',
  },

  outside: {
    title: 'Nearmiss',
    notInOutlook: 'Nearmiss는 Outlook에서 작동합니다. 작성 중인 메시지에서 여세요.',
  },
};

/** What only the pane shows, which the dialog does not load. */
export const inPane: PaneText = {
  pane: {
    loading: '주소 확인 중…',
    noRecipients: '아직 받는 사람이 없습니다.',
    nothingDoubtful: (recipients) => `받는 사람 ${recipients}명을 확인했습니다. 이상이 없습니다.`,
    checkedBy: (fields, version) => `${fields.join(', ')} · 정책 ${version}`,
    stopped: '아직 보내지 않았습니다. 결정한 다음 "보내기"를 다시 선택하세요.',
    ready: '준비되었습니다. Outlook에서 "보내기"를 선택하세요.',
    sendNow: '지금 보내기',
    notSent: 'Outlook에서 보내지 않았습니다. 메시지에서 "보내기"를 선택하세요.',
    notKept: '이 Outlook에서는 기억할 수 없으므로 보낼 때 다시 묻습니다.',
    lastChecked: (time, build) => `마지막 확인 ${time} · Nearmiss ${build}`,
    stoppedAt: (time, version, build) => `보내기를 멈춘 시각 ${time} · 정책 ${version} · Nearmiss ${build}`,
    notChecked: (fields) =>
      fields.length === 0 ? '확인하지 못함: 모든 받는 사람.' : `확인하지 못함: ${fields.join(', ')}.`,
    corrected: (typed, meant) => `수정됨: ${typed} → ${meant}`,
    nearMisses: (count) => `올해 막은 잘못된 발송: ${count}건. 이 사서함에만 기록됩니다.`,
    suggestionTip: (address) =>
      `Outlook에서 ${address} 주소를 제안하지 않게 하려면 주소를 가리키고 ×를 누르세요.`,
    suggestionTipClassic: (address) =>
      `Outlook에서 ${address} 주소를 제안하지 않게 하려면 화살표 키로 이동해 Delete 키를 누르세요.`,
    details: '자세히',
  },

  remembered: {
    title: '기억한 주소',
    intro: '거의 확실한 실수로 밝혀지지 않는 한 이 주소들은 묻지 않습니다.',
    notAllowed: '조직이 더 이상 허용하지 않으므로 이 주소들을 다시 묻습니다.',
    empty: '기억한 주소가 없습니다. 주소를 유지할 때 다시 묻지 않도록 선택할 수 있습니다.',
    search: '검색',
    found: (shown, all) => `표시: ${all}개 중 ${shown}개`,
    noneFound: '일치하는 주소가 없습니다.',
    since: (from, until) => `${from}부터 ${until}까지`,
    expired: (from) => `${from}부터, 더 이상 유효하지 않음`,
    reason: (reason) => `이유: ${reason}`,
    removeOf: (address) => `기억한 주소에서 ${address} 제거`,
    removed: (address) => `${address} 주소를 더 이상 기억하지 않습니다.`,
    notSaved: 'Outlook이 저장하지 않아 아무것도 바뀌지 않았습니다. 다시 시도하세요.',
    export: '내보내기',
    back: '뒤로',
  },

  learned: {
    title: '메일을 보내는 도메인',
    intro:
      'Nearmiss가 보낸 메일에서 학습한 도메인입니다. 자주 쓰는 도메인은 의심하지 않으며 제안할 수 있습니다. 목록은 사서함에만 저장됩니다.',
    notAllowed: '조직에서 이 기능을 껐으므로 이 도메인들은 적용되지 않습니다.',
    empty: '아직 학습한 도메인이 없습니다.',
    noneFound: '일치하는 도메인이 없습니다.',
    used: (days, last) => `보낸 날 수: ${days}, 마지막: ${last}`,
    kept: '이 도메인의 주소를 유지했습니다.',
    removeOf: (domain) => `메일을 보내는 도메인에서 ${domain} 제거`,
    removed: (domain) => `${domain} 도메인을 지웠습니다.`,
    clear: '모두 지우기',
    cleared: '모든 도메인을 지웠습니다.',
  },
};

export const inManifest: ManifestText = {
  description: '메시지를 보내기 전에 잘못 입력한 받는 사람 주소를 찾아냅니다.',
  tip: '주소를 잘못 입력한 것으로 보이는 받는 사람을 표시합니다. 각각 수정하거나 제거하거나 유지할 수 있습니다.',
  locales: ['ko-KR'],
};
