import { listed } from '../compose/listed.ts';
import { oneToNone, pluralBy, pluralByIntl } from '../compose/plurals.ts';
import type { ManifestText, PageText, PaneText, SendText } from '../words.ts';
import { writtenDate } from '../compose/written-date.ts';

const plural = pluralBy(oneToNone);
const pluralOnPage = /* @__PURE__ */ pluralByIntl<'one'>('pt-BR');

const theItem = (kind: 'message' | 'appointment'): string =>
  kind === 'message' ? 'a mensagem' : 'o convite';
const button = 'Verificar endereços';

export const atSend: SendText = {
  locale: 'pt-BR',
  direction: 'ltr',
  fields: { to: 'Para', cc: 'Cc', bcc: 'Cco', required: 'Obrigatório', optional: 'Opcional' },

  alert: {
    button,
    useButton: (label, doubts) =>
      plural(doubts, {
        one: `Escolha “${label}” para corrigi-lo, removê-lo ou mantê-lo.`,
        other: `Escolha “${label}” para corrigi-los, removê-los ou mantê-los.`,
      }),
    useToolbar: (label, doubts) =>
      plural(doubts, {
        one: `Escolha “${label}” na barra de ferramentas para corrigi-lo, removê-lo ou mantê-lo e, em seguida, selecione Enviar novamente.`,
        other: `Escolha “${label}” na barra de ferramentas para corrigi-los, removê-los ou mantê-los e, em seguida, selecione Enviar novamente.`,
      }),
    meant: (suggested) => `Você quis dizer ${suggested.join(' ou ')}?`,
    check: 'Verifique este endereço.',
    pair: 'Dois domínios parecidos. Um deles é um engano?',
    more: (doubts) =>
      plural(doubts, { one: `E mais ${doubts} endereço.`, other: `E mais ${doubts} endereços.` }),
    unreadable: 'O Nearmiss não conseguiu verificar os destinatários. Confira-os antes de enviar.',
  },

  notice: {
    mistyped: (address) => `${address} parece ter um erro de digitação.`,
    check: (address, others) =>
      others === 0
        ? `Verifique ${address}.`
        : `Verifique ${address} e mais ${plural(others, { one: `${others} endereço`, other: `${others} endereços` })}.`,
    denied: (address) => `Sua organização não permite enviar para ${address}.`,
    unreadableBlocked:
      'O Nearmiss não conseguiu verificar os destinatários, por isso nada foi enviado. Tente novamente em instantes.',
    unreadableSent: 'O Nearmiss não conseguiu verificar os destinatários desta mensagem.',
    changedPressSend: (kind) =>
      `Os destinatários estão atualizados. Selecione Enviar novamente para enviar ${theItem(kind)}.`,
    dialogFailed:
      'O Nearmiss não conseguiu abrir a janela, por isso nada foi enviado. Selecione Enviar novamente.',
    usePane: `Nada foi enviado ainda. Escolha “${button}” na barra de ferramentas e selecione Enviar novamente.`,
    outOfTime:
      'O Outlook espera apenas alguns minutos, por isso nada foi enviado. Selecione Enviar novamente.',
    notAllRead: (field) =>
      `O campo ${field} tem destinatários demais para verificar todos, por isso nada foi enviado. Remova alguns.`,
    policyBroken:
      'O arquivo de políticas do Nearmiss tem um erro, por isso nada foi verificado nem enviado. Informe o departamento de TI.',
    notRemembered:
      'O Outlook não salvou sua escolha; talvez você seja consultado de novo sobre o endereço na próxima vez.',
    lookAtRecipients:
      'O Outlook pode ter alterado os destinatários, por isso nada foi enviado. Confira-os e selecione Enviar.',
  },

  errors: {
    contactGroup: (field) =>
      `O campo ${field} contém um grupo de contatos e não foi alterado. Corrija o endereço na mensagem.`,
    tooMany: (field, limit) =>
      `O campo ${field} contém mais de ${limit} destinatários e não foi alterado. Corrija o endereço na mensagem.`,
    noSmtpAddress: (field) =>
      `O campo ${field} contém um destinatário sem endereço de email e não foi alterado. Corrija o endereço na mensagem.`,
    changedMeanwhile: (address) => `Os destinatários mudaram. Verifique ${address} novamente.`,
    refused: (field) =>
      `O Outlook não aceitou a alteração no campo ${field}. Corrija o endereço na mensagem.`,
    unreadable:
      'O Outlook não informou quem são os destinatários, por isso não foi possível verificá-los. Tente novamente.',
    connectionLost: 'A conexão com o Outlook foi perdida. Feche esta janela e selecione Enviar novamente.',
  },

  reasons: {
    sentence: (clauses) => clauses.map((clause) => `${clause}.`).join(' '),
    date: (iso) => writtenDate(iso, (day, month, year) => `${day}/${month}/${year}`),

    denied: (domain) => `Sua organização não permite enviar para ${domain}:`,

    doubtful: (typed) => `${typed} provavelmente não é o domínio desejado`,
    different: (typed, intended) => `${typed} e ${intended} são domínios diferentes`,
    equallyNear: (typed, intended) => `${typed} é igualmente parecido com ${listed(intended, ' e com ')}`,

    countrySuffix: (suffix, place) => `${suffix} é um domínio de país (${place})`,
    goesTo: (suffix, place) => `O destino é ${place} (${suffix})`,
    noSuchSuffix: (suffix) => `Nada na internet termina em ${suffix}`,
    twoSuffixes: (typed, intended) => `${typed} e ${intended} são duas terminações diferentes`,
    usedBy: {
      'us-military': (suffix) => `${suffix} é usado pelas forças armadas dos Estados Unidos`,
      'us-government': (suffix) => `${suffix} é usado por órgãos públicos dos Estados Unidos`,
      'us-universities': (suffix) => `${suffix} é usado por universidades dos Estados Unidos`,
      international: (suffix) => `${suffix} é usado por organizações internacionais`,
    },

    malformed: (typed) => `${typed} não é um domínio válido, por isso não pode receber email`,
    noDomain: 'Este não é um endereço de email completo',
    foreignLetter: (letter, word, script, looksLike) =>
      `O ${letter} em “${word}” é de outro alfabeto (${script}) e parece um ${looksLike} latino`,
    otherLetter: (letter, word, looksLike) => `O ${letter} em “${word}” só se parece com ${looksLike}`,
    looksLike: (typed, intended) => `${typed} se parece com ${intended}, mas é outro domínio`,
    contains: (typed, intended) => `${typed} contém ${intended}, mas não faz parte dele`,
    borrowsName: (typed, intended) => `${typed} contém o nome de ${intended}, mas é outro domínio`,
    notRegistered: (suffix, typed, date) => `${typed} não consta no registro ${suffix} de ${date}`,
    nameAndSuffix: (typed, intended) => `${typed} difere de ${intended} no nome e na terminação`,
    knownAs: (address) => `Esta pessoa também usa ${address}`,
    personalAccount: (typed, knownAs) =>
      knownAs === undefined
        ? `${typed} é para email pessoal`
        : `${typed} é para email pessoal, e esta pessoa também usa ${knownAs}`,
    nameShows: (address) => `O nome mostra outro endereço: ${address}`,

    otherRecipients: (domain, count, of) => {
      if (of === 1) return `O outro destinatário é de ${domain}`;
      if (count === of)
        return of === 2
          ? `Os outros dois destinatários são de ${domain}`
          : `Todos os outros ${of} destinatários são de ${domain}`;
      return plural(count, {
        one: `${count} dos outros ${of} destinatários é de ${domain}`,
        other: `${count} dos outros ${of} destinatários são de ${domain}`,
      });
    },
    ownDomain: (domain) => `${domain} é o seu próprio domínio`,
    remembered: (domain) => `Você já escreveu para ${domain}`,
    familiar: (domain) => `Você escreve com frequência para ${domain}`,
    correspondents: (domain) => `Sua organização escreve com frequência para ${domain}`,
    impostor: (typed) =>
      `Você está respondendo a uma mensagem de ${typed}, cujo remetente pode ser um impostor`,
    inherited: 'Este endereço já constava na mensagem à qual você responde',
    trusted: (domain) => `${domain} é um dos parceiros da sua organização`,
  },
};

export const onPage: PageText = {
  review: {
    title: (doubts) =>
      pluralOnPage(doubts, {
        one: `${doubts} endereço parece errado`,
        other: `${doubts} endereços parecem errados`,
      }),
    questions: (count) =>
      pluralOnPage(count, {
        one: `Responda a ${count} pergunta antes de enviar`,
        other: `Responda a ${count} perguntas antes de enviar`,
      }),
    looksWrong: (address) => `${address} parece errado`,
    notAllowed: (address) => `Não é permitido enviar para ${address}`,
    recipient: (field, address) => `${field}: ${address}`,
    severity: { notice: 'Para sua informação', confirm: 'A verificar', block: 'Não permitido' },
    critical: 'Muito provavelmente um engano',
    group: (recipients, domain) => `${recipients} destinatários em ${domain}`,
    pair: (one, other) => `Dois domínios parecidos: ${one} e ${other}. Um deles é um engano?`,
    typed: 'Você digitou',
    meant: 'Você quis dizer',
    whichMeant: 'Qual endereço você quis dizer?',
    cannotKeep: 'Este endereço não pode ser mantido. Corrija-o ou remova-o.',
    use: (address) => `Usar ${address}`,
    useForAll: (recipients, domain) =>
      recipients === 2 ? `Usar ${domain} para ambos` : `Usar ${domain} para os ${recipients}`,
    useAndSend: (domain) => `Usar ${domain} e enviar`,
    useForAllAndSend: (recipients, domain) =>
      recipients === 2
        ? `Usar ${domain} para ambos e enviar`
        : `Usar ${domain} para os ${recipients} e enviar`,
    useOnly: 'Só usar',
    removeAll: (recipients) => (recipients === 2 ? 'Remover ambos' : `Remover os ${recipients}`),
    undoAll: (recipients) => (recipients === 2 ? 'Desfazer ambos' : `Desfazer os ${recipients}`),
    useForBoth: (domain) => `Usar ${domain} para ambos`,
    bothRight: 'Ambos estão corretos',
    apart: 'Escolher separadamente',
    edit: 'Editar',
    remove: 'Remover',
    keep: 'Manter',
    undo: 'Desfazer',
    send: 'Enviar',
    dontSend: 'Não enviar',
    editOf: (address) => `Editar ${address}`,
    removeOf: (address) => `Remover ${address}`,
    keepOf: (address) => `Manter ${address}`,
    undoOf: (address) => `Desfazer a escolha para ${address}`,
    apartOf: (address) => `Escolher separadamente para ${address}`,
    chosen: {
      corrected: (address) => `Vai para ${address}`,
      removed: (address) => `${address} removido`,
      kept: (address, place) =>
        `Vai para ${place === undefined ? address : `${address} (${place})`}, como você confirmou`,
      moot: (address) => `Não há mais dúvida sobre ${address}`,
    },
    left: (count) => `Falta decidir: ${count}`,
    ready: 'Pronto para enviar.',
    nobodyLeft: 'Não resta nenhum destinatário.',
    sendKeys: 'Ctrl+Enter',
    dontSendKeys: 'Esc',
    whole: 'Mostrar os endereços inteiros',
    enterAgain: 'Ainda não enviado. Pressione Enter de novo para enviar.',
    checkAgain: 'Verificar novamente',
  },

  slips: {
    missing: 'Falta uma letra.',
    extra: 'Há uma letra a mais.',
    doubled: 'Uma letra está duplicada.',
    swapped: 'Duas letras estão trocadas.',
    replaced: 'Uma letra é diferente.',
    digit: 'Há um número no lugar de uma letra.',
    dotMissing: 'Falta um ponto.',
    dotExtra: 'Há um ponto a mais.',
    dotMoved: 'O ponto está no lugar errado.',
    comma: 'Há uma vírgula no lugar do ponto.',
    hyphenMissing: 'Falta um hífen.',
    hyphenExtra: 'Há um hífen a mais.',
    space: 'Contém um espaço.',
    ending: 'Só a terminação é diferente.',
    several: 'Várias letras são diferentes.',
    foreign: (script) => `A letra marcada é de outro alfabeto (${script}).`,
  },

  spelling: {
    entered: (typed, meant) => `Você digitou ${typed}, e não ${listed(meant, ' ou ')}.`,
    pair: (one, other) => `Um é ${one}, o outro é ${other}.`,
    dot: 'ponto',
    hyphen: 'hífen',
    comma: 'vírgula',
    space: 'espaço',
    fullStop: 'ponto ideográfico',
    invisible: 'caractere invisível',
  },

  stamps: {
    missing: 'não existe',
    unregistered: 'não registrado',
    open: 'aberto a todos',
    users: {
      'us-military': 'forças armadas dos EUA',
      'us-government': 'governo dos EUA',
      'us-universities': 'universidades dos EUA',
      international: 'organismos internacionais',
    },
    government: (place) => `${place} (governo)`,
    own: 'Seu próprio domínio',
    partner: 'Organização parceira',
    provider: 'Provedor de e-mail',
    ofTyped: (label) => `Digitado: ${label}.`,
    ofMeant: (label) => `Sugerido: ${label}.`,
  },

  keep: {
    heading: (address) => `Manter ${address}?`,
    typeToKeep: (part) => `Para enviar mesmo assim, digite ${part}`,
    typedDiffers: (part) => `Digite ${part} exatamente como mostrado.`,
    reason: 'Motivo',
    reasonIfAny: 'Motivo (opcional)',
    reasonMissing: 'Informe um motivo breve.',
    remember: 'Não perguntar mais sobre este endereço',
    rememberHint: 'Você pode mudar isso no painel, em “Endereços lembrados”.',
    confirm: (address) => `Sim, manter ${address}`,
    both: {
      heading: (one, other) => `Manter ${one} e ${other}?`,
      remember: 'Não perguntar mais sobre estes endereços',
      confirm: 'Sim, ambos estão corretos',
    },
    back: 'Voltar',
  },

  edit: {
    label: (address) => `Novo endereço em vez de ${address}`,
    use: 'Usar este endereço',
    back: 'Voltar',
    checking: 'Verificando…',
    fine: 'Parece correto.',
    incomplete: 'Digite um endereço completo, como nome@example.com.',
    unchanged: 'Este é o endereço que você já havia digitado.',
    stillDoubtful: 'Este também parece errado:',
    denied: 'Sua organização não permite enviar para este endereço:',
    checkFailed: 'Não foi possível verificar este endereço. Tente novamente.',
  },

  announce: {
    corrected: (from, to) => `${from} será substituído por ${to}.`,
    removed: (address) => `${address} será removido.`,
    kept: (address) => `${address} será mantido.`,
    undone: (address) => `A escolha para ${address} foi desfeita.`,
    decidedAll: (recipients) => `${recipients} endereços decididos.`,
    undoneAll: (recipients) => `${recipients} escolhas foram desfeitas.`,
    sending: 'Enviando.',
    notSending: 'Não será enviado.',
  },

  why: {
    question: 'Por quê?',
    seen: {
      denied: 'Sua organização colocou este endereço em uma lista de destinos proibidos.',
      malformed: 'A parte depois do @ tem caracteres que nenhum domínio pode ter.',
      homoglyph: 'O domínio tem letras parecidas com outras e pode passar por um domínio conhecido.',
      'tld-typo': 'O nome pode ser conhecido, mas a terminação está a um erro de digitação da habitual.',
      'wrong-tld': 'O nome é de um domínio protegido, mas a terminação é bem diferente.',
      doppelganger: 'O domínio só difere de um conhecido por um ponto ou hífen.',
      'domain-typo': 'O domínio está a um erro de digitação de outro que você talvez queira.',
      embedding: 'Um domínio protegido está dentro de outro mais longo, que é de outra pessoa.',
      combosquat: 'Um nome protegido aparece neste domínio junto com outra palavra.',
      'closed-registry': 'A lista de todos os nomes com esta terminação é conhecida, e este não está nela.',
      'label-and-tld':
        'O nome e a terminação estão, cada um, a um erro de digitação de um domínio conhecido.',
      'unknown-tld': 'Nenhum domínio no mundo tem esta terminação.',
      'same-person': 'A mesma pessoa é conhecida em um domínio que está a um erro de digitação.',
      'personal-account':
        'Alguém com esse nome tem um endereço oficial, e este é de um provedor de email pessoal.',
      'name-shows-another-address': 'O nome mostra um endereço, mas a mensagem iria para outro.',
    },
    matters: {
      stranger:
        'Quem tem o outro domínio receberia a mensagem inteira com os anexos, e ninguém pode trazê-la de volta.',
      mali: 'Já aconteceu: no primeiro semestre de 2023, quase 117.000 mensagens destinadas a .mil foram coletadas em .ml, a terminação do Mali.',
      nowhere: 'A mensagem não pode chegar lá, e talvez você só saiba disso tarde.',
      private: 'Caixas pessoais ficam fora da proteção da sua organização.',
      hidden: 'Um nome pode esconder para onde a mensagem vai de verdade.',
      forbidden: 'Ela tem seus motivos, e cada mensagem conta.',
    },
    toDo: {
      choose: 'Se você queria o endereço sugerido, use-o; se não, edite, remova ou mantenha o que digitou.',
      compare: 'Compare-o com uma mensagem dessa pessoa, ou pergunte a ela, antes de mantê-lo.',
      change: 'Escolha outro endereço ou remova este; fale com o departamento de TI se precisar dele.',
    },
  },

  copy: {
    copy: 'Copiar',
    copied: 'Copiado.',
    byHand: 'Pressione Ctrl+C (⌘C no Mac) para copiar o texto selecionado.',
    format: 'Formato',
  },

  report: {
    title: 'Relatar um aviso errado',
    intro:
      'Nada é enviado daqui. Copie este texto em uma mensagem para o departamento de TI. Ele não contém outros destinatários nem o assunto.',
    text: 'Texto do relato',
  },

  outside: {
    title: 'Nearmiss',
    notInOutlook: 'O Nearmiss funciona no Outlook. Abra-o em uma mensagem que você esteja escrevendo.',
  },
};

/** What only the pane shows, which the dialog does not load. */
export const inPane: PaneText = {
  pane: {
    loading: 'Verificando os endereços…',
    noRecipients: 'Ainda não há destinatários.',
    nothingDoubtful: (recipients) =>
      pluralOnPage(recipients, {
        one: `${recipients} destinatário verificado. Tudo certo.`,
        other: `${recipients} destinatários verificados. Tudo certo.`,
      }),
    checkedBy: (fields, version) => `${fields.join(', ')} · Política ${version}`,
    stopped: 'Ainda não foi enviado. Decida e selecione Enviar novamente.',
    ready: 'Pronto. Selecione Enviar no Outlook.',
    sendNow: 'Enviar agora',
    notSent: 'O Outlook não enviou. Selecione Enviar na mensagem.',
    notKept: 'Este Outlook não consegue lembrar isso, por isso a pergunta voltará ao enviar.',
    lastChecked: (time, build) => `Última verificação às ${time} · Nearmiss ${build}`,
    stoppedAt: (time, version, build) =>
      `Envio interrompido às ${time} · Política ${version} · Nearmiss ${build}`,
    notChecked: (fields) =>
      fields.length === 0
        ? 'Não verificado: todos os destinatários.'
        : `Não verificado: ${fields.join(', ')}.`,
    corrected: (typed, meant) => `Corrigido: ${typed} → ${meant}`,
    nearMisses: (count) =>
      pluralOnPage(count, {
        one: `${count} envio errado evitado neste ano. Só a sua caixa de correio sabe disso.`,
        other: `${count} envios errados evitados neste ano. Só a sua caixa de correio sabe disso.`,
      }),
    suggestionTip: (address) => `Para o Outlook não sugerir mais ${address}: aponte para ele e escolha ×.`,
    suggestionTipClassic: (address) =>
      `Para o Outlook não sugerir mais ${address}: vá até ele com as setas e pressione Delete.`,
    details: 'Detalhes',
  },

  remembered: {
    title: 'Endereços lembrados',
    intro: 'Nada é perguntado sobre estes endereços, a não ser que um seja quase certamente um erro.',
    notAllowed: 'Sua organização não permite mais isso, por isso há novas perguntas sobre estes endereços.',
    empty:
      'Nenhum endereço é lembrado. Ao manter um, você pode escolher não receber mais perguntas sobre ele.',
    search: 'Pesquisar',
    found: (shown, all) => `Mostrados: ${shown} de ${all}`,
    noneFound: 'Nenhum endereço lembrado corresponde.',
    since: (from, until) => `Desde ${from}, até ${until}`,
    expired: (from) => `Desde ${from}, não vale mais`,
    reason: (reason) => `Motivo: ${reason}`,
    removeOf: (address) => `Remover ${address} dos endereços lembrados`,
    removed: (address) => `${address} não é mais lembrado.`,
    notSaved: 'O Outlook não salvou isto, por isso nada mudou. Tente de novo.',
    export: 'Exportar',
    back: 'Voltar',
  },

  learned: {
    title: 'Domínios para os quais você escreve',
    intro:
      'O Nearmiss aprendeu estes domínios com as mensagens que você enviou. Os que você usa com frequência não geram dúvidas e podem ser sugeridos. A lista fica na sua caixa de correio.',
    notAllowed: 'Sua organização desativou isto, por isso estes domínios não têm efeito.',
    empty: 'Nenhum domínio foi aprendido ainda.',
    noneFound: 'Nenhum domínio aprendido corresponde.',
    used: (days, last) => `Dias com mensagens: ${days}, o último em ${last}`,
    kept: 'Você manteve um endereço deste domínio.',
    removeOf: (domain) => `Remover ${domain} dos domínios para os quais você escreve`,
    removed: (domain) => `${domain} foi esquecido.`,
    clear: 'Esquecer todos',
    cleared: 'Todos os domínios foram esquecidos.',
  },
};

export const inManifest: ManifestText = {
  description: 'Detecta um endereço de destinatário digitado errado antes que a mensagem seja enviada.',
  tip: 'Mostra os destinatários cujo endereço parece digitado errado e permite corrigir, remover ou manter cada um.',
  locales: ['pt-BR', 'pt-PT'],
};
