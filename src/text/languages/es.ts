import { listed } from '../compose/listed.ts';
import { oneAndOther, pluralBy, pluralByIntl } from '../compose/plurals.ts';
import type { ManifestText, PageText, PaneText, SendText } from '../words.ts';
import { writtenDate } from '../compose/written-date.ts';

const plural = pluralBy(oneAndOther);
const pluralOnPage = /* @__PURE__ */ pluralByIntl<'one'>('es');

const theItem = (kind: 'message' | 'appointment'): string =>
  kind === 'message' ? 'el mensaje' : 'la invitación';
const button = 'Revisar direcciones';

export const atSend: SendText = {
  locale: 'es',
  direction: 'ltr',
  fields: { to: 'Para', cc: 'CC', bcc: 'CCO', required: 'Obligatorio', optional: 'Opcional' },

  alert: {
    button,
    useButton: (label, doubts) =>
      plural(doubts, {
        one: `Elija «${label}» para corregirla, quitarla o conservarla.`,
        other: `Elija «${label}» para corregirlas, quitarlas o conservarlas.`,
      }),
    useToolbar: (label, doubts) =>
      plural(doubts, {
        one: `Elija «${label}» en la barra de herramientas para corregirla, quitarla o conservarla y, después, pulse Enviar de nuevo.`,
        other: `Elija «${label}» en la barra de herramientas para corregirlas, quitarlas o conservarlas y, después, pulse Enviar de nuevo.`,
      }),
    meant: (suggested) => `¿Quería decir ${suggested.join(' o ')}?`,
    check: 'Revise esta dirección, por favor.',
    pair: 'Dos dominios parecidos. ¿Es uno de ellos un error?',
    more: (doubts) => plural(doubts, { one: 'Y 1 dirección más.', other: `Y ${doubts} direcciones más.` }),
    unreadable: 'Nearmiss no pudo revisar los destinatarios. Revíselos usted antes de enviar, por favor.',
  },

  notice: {
    mistyped: (address) => `${address} parece mal escrita.`,
    check: (address, others) =>
      others === 0
        ? `Revise ${address}, por favor.`
        : `Revise ${address} y ${plural(others, { one: '1 dirección más', other: `${others} direcciones más` })}, por favor.`,
    denied: (address) => `Su organización no permite enviar a ${address}.`,
    unreadableBlocked:
      'Nearmiss no pudo revisar los destinatarios, así que no se envió nada. Inténtelo de nuevo en un momento.',
    unreadableSent: 'Nearmiss no pudo revisar los destinatarios de este mensaje.',
    changedPressSend: (kind) =>
      `Los destinatarios están actualizados. Pulse Enviar de nuevo para enviar ${theItem(kind)}.`,
    dialogFailed: 'Nearmiss no pudo abrir su ventana, así que no se envió nada. Pulse Enviar de nuevo.',
    usePane: `Todavía no se envió nada. Elija «${button}» en la barra de herramientas y, después, pulse Enviar de nuevo.`,
    outOfTime: 'Outlook solo espera unos minutos, así que no se envió nada. Pulse Enviar de nuevo.',
    notAllRead: (field) =>
      `El campo ${field} tiene demasiados destinatarios para revisarlos todos, así que no se envió nada. Quite algunos, por favor.`,
    policyBroken:
      'El archivo de directivas de Nearmiss tiene un error, así que no se revisó ni se envió nada. Avise a su departamento de TI.',
    notRemembered:
      'Outlook no guardó su elección; es posible que se le pregunte de nuevo por la dirección la próxima vez.',
    lookAtRecipients:
      'Puede que Outlook haya cambiado los destinatarios, así que no se envió nada. Revíselos y pulse Enviar.',
  },

  errors: {
    contactGroup: (field) =>
      `El campo ${field} contiene un grupo de contactos y no se modificó. Cambie la dirección en el mensaje, por favor.`,
    tooMany: (field, limit) =>
      `El campo ${field} contiene más de ${limit} destinatarios y no se modificó. Cambie la dirección en el mensaje, por favor.`,
    noSmtpAddress: (field) =>
      `El campo ${field} contiene un destinatario sin correo electrónico y no se modificó. Cambie la dirección en el mensaje, por favor.`,
    changedMeanwhile: (address) => `Los destinatarios cambiaron. Revise ${address} de nuevo, por favor.`,
    refused: (field) =>
      `Outlook no aceptó el cambio en el campo ${field}. Cambie la dirección en el mensaje, por favor.`,
    unreadable:
      'Outlook no indicó quiénes son los destinatarios, así que no se pudieron revisar. Inténtelo de nuevo.',
    connectionLost: 'Se perdió la conexión con Outlook. Cierre esta ventana y pulse Enviar de nuevo.',
  },

  reasons: {
    sentence: (clauses) => clauses.map((clause) => `${clause}.`).join(' '),
    date: (iso) => writtenDate(iso, (day, month, year) => `${day}/${month}/${year}`),

    denied: (domain) => `Su organización no permite enviar a ${domain}:`,

    doubtful: (typed) => `${typed} no parece el dominio que quería`,
    different: (typed, intended) => `${typed} y ${intended} son dominios distintos`,
    equallyNear: (typed, intended) => `${typed} se parece por igual a ${listed(intended, ' y a ')}`,

    countrySuffix: (suffix, place) => `${suffix} es un dominio de país (${place})`,
    goesTo: (suffix, place) => `El destino es ${place} (${suffix})`,
    noSuchSuffix: (suffix) => `Nada en internet termina en ${suffix}`,
    twoSuffixes: (typed, intended) => `${typed} y ${intended} son dos terminaciones distintas`,
    usedBy: {
      'us-military': (suffix) => `${suffix} lo usan las fuerzas armadas de Estados Unidos`,
      'us-government': (suffix) => `${suffix} lo usan organismos públicos de Estados Unidos`,
      'us-universities': (suffix) => `${suffix} lo usan universidades de Estados Unidos`,
      international: (suffix) => `${suffix} lo usan organizaciones internacionales`,
    },

    malformed: (typed) => `${typed} no es un dominio válido, así que no puede recibir correo`,
    noDomain: 'Esta no es una dirección de correo completa',
    foreignLetter: (letter, word, script, looksLike) =>
      `La ${letter} de «${word}» es de otro alfabeto (${script}) y parece una ${looksLike} latina`,
    otherLetter: (letter, word, looksLike) => `La ${letter} de «${word}» solo se parece a ${looksLike}`,
    looksLike: (typed, intended) => `${typed} se parece a ${intended}, pero es otro dominio`,
    contains: (typed, intended) => `${typed} contiene ${intended}, pero no pertenece a ese dominio`,
    borrowsName: (typed, intended) => `${typed} contiene el nombre de ${intended}, pero es otro dominio`,
    notRegistered: (suffix, typed, date) => `${typed} no figura en el registro ${suffix} del ${date}`,
    nameAndSuffix: (typed, intended) =>
      `${typed} se diferencia de ${intended} en el nombre y en la terminación`,
    knownAs: (address) => `Esta persona también usa ${address}`,
    personalAccount: (typed, knownAs) =>
      knownAs === undefined
        ? `${typed} es para correo personal`
        : `${typed} es para correo personal, y esta persona también usa ${knownAs}`,
    nameShows: (address) => `El nombre muestra otra dirección: ${address}`,

    otherRecipients: (domain, count, of) => {
      if (of === 1) return `El otro destinatario es de ${domain}`;
      if (count === of) return `Los otros ${of === 2 ? 'dos' : of} destinatarios son de ${domain}`;
      return plural(count, {
        one: `1 de los otros ${of} destinatarios es de ${domain}`,
        other: `${count} de los otros ${of} destinatarios son de ${domain}`,
      });
    },
    ownDomain: (domain) => `${domain} es su propio dominio`,
    remembered: (domain) => `Ya ha escrito a ${domain}`,
    familiar: (domain) => `Escribe a menudo a ${domain}`,
    correspondents: (domain) => `Su organización escribe a menudo a ${domain}`,
    impostor: (typed) => `Está respondiendo a un mensaje de ${typed}, cuyo remitente podría ser un impostor`,
    inherited: 'Esta dirección ya figuraba en el mensaje al que responde',
    trusted: (domain) => `${domain} es un dominio asociado a su organización`,
  },
};

export const onPage: PageText = {
  review: {
    title: (doubts) =>
      pluralOnPage(doubts, {
        one: '1 dirección parece incorrecta',
        other: `${doubts} direcciones parecen incorrectas`,
      }),
    questions: (count) =>
      pluralOnPage(count, {
        one: 'Responda a 1 pregunta antes de enviar',
        other: `Responda a ${count} preguntas antes de enviar`,
      }),
    looksWrong: (address) => `${address} parece incorrecta`,
    notAllowed: (address) => `No se permite enviar a ${address}`,
    recipient: (field, address) => `${field}: ${address}`,
    severity: { notice: 'Para su información', confirm: 'Por revisar', block: 'No permitida' },
    critical: 'Muy probablemente un error',
    group: (recipients, domain) => `${recipients} destinatarios en ${domain}`,
    pair: (one, other) => `Dos dominios parecidos: ${one} y ${other}. ¿Es uno de ellos un error?`,
    typed: 'Escribió',
    meant: 'Quizá quería decir',
    whichMeant: '¿Qué dirección quería?',
    cannotKeep: 'Esta dirección no se puede conservar. Corríjala o quítela, por favor.',
    use: (address) => `Usar ${address}`,
    useForAll: (recipients, domain) =>
      recipients === 2 ? `Usar ${domain} para ambos` : `Usar ${domain} para los ${recipients}`,
    useAndSend: (domain) => `Usar ${domain} y enviar`,
    useForAllAndSend: (recipients, domain) =>
      recipients === 2
        ? `Usar ${domain} para ambos y enviar`
        : `Usar ${domain} para los ${recipients} y enviar`,
    useOnly: 'Solo usar',
    removeAll: (recipients) => (recipients === 2 ? 'Quitar ambos' : `Quitar los ${recipients}`),
    undoAll: (recipients) => (recipients === 2 ? 'Deshacer ambos' : `Deshacer los ${recipients}`),
    useForBoth: (domain) => `Usar ${domain} para ambos`,
    bothRight: 'Ambos son correctos',
    apart: 'Elegir por separado',
    edit: 'Editar',
    remove: 'Quitar',
    keep: 'Conservar',
    undo: 'Deshacer',
    send: 'Enviar',
    dontSend: 'No enviar',
    editOf: (address) => `Editar ${address}`,
    removeOf: (address) => `Quitar ${address}`,
    keepOf: (address) => `Conservar ${address}`,
    undoOf: (address) => `Deshacer la elección para ${address}`,
    apartOf: (address) => `Elegir por separado para ${address}`,
    chosen: {
      corrected: (address) => `Va a ${address}`,
      removed: (address) => `${address} quitada`,
      kept: (address, place) =>
        `Va a ${place === undefined ? address : `${address} (${place})`}, como confirmó`,
      moot: (address) => `Ya no hay dudas sobre ${address}`,
    },
    left: (count) => `Por decidir: ${count}`,
    ready: 'Listo para enviar.',
    nobodyLeft: 'No queda ningún destinatario.',
    sendKeys: 'Ctrl+Entrar',
    dontSendKeys: 'Esc',
    whole: 'Mostrar las direcciones completas',
    enterAgain: 'Aún no se envió. Pulse Entrar otra vez para enviar.',
    checkAgain: 'Revisar de nuevo',
  },

  slips: {
    missing: 'Falta una letra.',
    extra: 'Sobra una letra.',
    doubled: 'Hay una letra doble.',
    swapped: 'Dos letras están intercambiadas.',
    replaced: 'Una letra es distinta.',
    digit: 'Hay un número en lugar de una letra.',
    dotMissing: 'Falta un punto.',
    dotExtra: 'Sobra un punto.',
    dotMoved: 'El punto está mal colocado.',
    comma: 'Hay una coma en lugar del punto.',
    hyphenMissing: 'Falta un guion.',
    hyphenExtra: 'Sobra un guion.',
    space: 'Contiene un espacio.',
    ending: 'Solo cambia la terminación.',
    several: 'Cambian varias letras.',
    foreign: (script) => `La letra marcada es de otro alfabeto (${script}).`,
  },

  spelling: {
    entered: (typed, meant) => `Escribió ${typed}, no ${listed(meant, ' ni ')}.`,
    pair: (one, other) => `Uno es ${one}; el otro, ${other}.`,
    dot: 'punto',
    hyphen: 'guion',
    comma: 'coma',
    space: 'espacio',
    fullStop: 'punto ideográfico',
    invisible: 'carácter invisible',
  },

  stamps: {
    missing: 'no existe',
    unregistered: 'no registrado',
    open: 'registro abierto a todos',
    users: {
      'us-military': 'Ejército de EE. UU.',
      'us-government': 'Gobierno de EE. UU.',
      'us-universities': 'Universidades de EE. UU.',
      international: 'organismos internacionales',
    },
    government: (place) => `${place} (gobierno)`,
    own: 'Su propio dominio',
    partner: 'Organización asociada',
    provider: 'Proveedor de correo',
    ofTyped: (label) => `Escrito: ${label}.`,
    ofMeant: (label) => `Sugerido: ${label}.`,
  },

  keep: {
    heading: (address) => `¿Conservar ${address}?`,
    typeToKeep: (part) => `Para enviar de todos modos, escriba ${part}`,
    typedDiffers: (part) => `Escriba ${part} exactamente como se muestra, por favor.`,
    reason: 'Motivo',
    reasonIfAny: 'Motivo (opcional)',
    reasonMissing: 'Indique un motivo breve, por favor.',
    remember: 'No volver a preguntar por esta dirección',
    rememberHint: 'Puede cambiarlo en el panel, en «Direcciones recordadas».',
    confirm: (address) => `Sí, conservar ${address}`,
    both: {
      heading: (one, other) => `¿Conservar ${one} y ${other}?`,
      remember: 'No volver a preguntar por estas direcciones',
      confirm: 'Sí, ambos son correctos',
    },
    back: 'Atrás',
  },

  edit: {
    label: (address) => `Nueva dirección en lugar de ${address}`,
    use: 'Usar esta dirección',
    back: 'Atrás',
    checking: 'Revisando…',
    fine: 'Parece correcta.',
    incomplete: 'Escriba una dirección completa, como nombre@example.com.',
    unchanged: 'Es la dirección que había escrito.',
    stillDoubtful: 'Esta también parece incorrecta:',
    denied: 'Su organización no permite enviar a esta dirección:',
    checkFailed: 'No se pudo revisar esta dirección. Inténtelo de nuevo.',
  },

  announce: {
    corrected: (from, to) => `${from} se sustituirá por ${to}.`,
    removed: (address) => `Se quitará ${address}.`,
    kept: (address) => `Se conservará ${address}.`,
    undone: (address) => `Se deshizo la elección para ${address}.`,
    decidedAll: (recipients) => `Se decidió sobre ${recipients} direcciones.`,
    undoneAll: (recipients) => `Se deshicieron ${recipients} elecciones.`,
    sending: 'Enviando.',
    notSending: 'No se envía.',
  },

  why: {
    question: '¿Por qué?',
    seen: {
      denied:
        'Su organización ha incluido esta dirección en una lista de destinos a los que no se puede escribir.',
      malformed: 'La parte detrás de la @ tiene caracteres que ningún dominio puede tener.',
      homoglyph: 'El dominio tiene letras que se parecen a otras y puede pasar por un dominio que conoce.',
      'tld-typo':
        'El nombre puede ser conocido, pero su terminación está a un error de tecleo de la habitual.',
      'wrong-tld': 'El nombre es el de un dominio protegido, pero la terminación es muy distinta.',
      doppelganger: 'El dominio solo se distingue de uno conocido por un punto o un guion.',
      'domain-typo': 'El dominio está a un error de tecleo de otro al que quizá se refiere.',
      embedding: 'Un dominio protegido está dentro de otro más largo que es de otra persona.',
      combosquat: 'Un nombre protegido aparece en este dominio junto con otra palabra.',
      'closed-registry':
        'Se conoce la lista de todos los nombres con esta terminación, y este no está en ella.',
      'label-and-tld':
        'Tanto el nombre como la terminación están a un error de tecleo de un dominio conocido.',
      'unknown-tld': 'Ningún dominio del mundo tiene esta terminación.',
      'same-person': 'La misma persona es conocida en un dominio que está a un error de tecleo.',
      'personal-account':
        'Alguien con ese nombre tiene una dirección oficial, y esta es de un proveedor de correo privado.',
      'name-shows-another-address': 'El nombre muestra una dirección, pero el mensaje iría a otra.',
    },
    matters: {
      stranger:
        'Quien tenga el otro dominio recibiría todo el mensaje con sus adjuntos, y nadie puede recuperarlo.',
      mali: 'Ocurrió: en la primera mitad de 2023 se recogieron en .ml, la terminación de Malí, casi 117 000 mensajes que eran para .mil.',
      nowhere: 'El correo no puede llegar allí, y es posible que lo sepa tarde.',
      private: 'Los buzones privados están fuera de la protección de su organización.',
      hidden: 'Un nombre puede ocultar adónde va realmente un mensaje.',
      forbidden: 'Tiene sus motivos, y cada mensaje cuenta.',
    },
    toDo: {
      choose: 'Si se refería a la dirección sugerida, úsela; si no, edite, quite o conserve la que escribió.',
      compare: 'Compárela con un mensaje de esa persona, o pregúntele, antes de conservarla.',
      change: 'Elija otra dirección o quite esta; pregunte a su departamento de TI si la necesita.',
    },
  },

  copy: {
    copy: 'Copiar',
    copied: 'Copiado.',
    byHand: 'Pulse Ctrl+C (⌘C en un Mac) para copiar el texto seleccionado.',
    format: 'Formato',
  },

  report: {
    title: 'Informar de un aviso incorrecto',
    intro:
      'Desde aquí no se envía nada. Copie este texto en un mensaje a su departamento de TI. No contiene otros destinatarios ni el asunto.',
    text: 'Texto del informe',
  },

  outside: {
    title: 'Nearmiss',
    notInOutlook: 'Nearmiss funciona dentro de Outlook. Ábralo desde un mensaje que esté escribiendo.',
  },
};

/** What only the pane shows, which the dialog does not load. */
export const inPane: PaneText = {
  pane: {
    loading: 'Revisando las direcciones…',
    noRecipients: 'Todavía no hay destinatarios.',
    nothingDoubtful: (recipients) =>
      pluralOnPage(recipients, {
        one: '1 destinatario revisado. Todo en orden.',
        other: `${recipients} destinatarios revisados. Todo en orden.`,
      }),
    checkedBy: (fields, version) => `${fields.join(', ')} · Directiva ${version}`,
    stopped: 'Aún no se ha enviado. Decida y, después, pulse Enviar de nuevo.',
    ready: 'Listo. Pulse Enviar en Outlook.',
    sendNow: 'Enviar ahora',
    notSent: 'Outlook no lo envió. Pulse Enviar en el mensaje.',
    notKept: 'Este Outlook no puede recordarlo: al enviar se le preguntará de nuevo.',
    lastChecked: (time, build) => `Última comprobación a las ${time} · Nearmiss ${build}`,
    stoppedAt: (time, version, build) =>
      `Envío detenido a las ${time} · Directiva ${version} · Nearmiss ${build}`,
    notChecked: (fields) =>
      fields.length === 0
        ? 'Sin comprobar: todos los destinatarios.'
        : `Sin comprobar: ${fields.join(', ')}.`,
    corrected: (typed, meant) => `Corregido: ${typed} → ${meant}`,
    nearMisses: (count) =>
      pluralOnPage(count, {
        one: '1 envío erróneo evitado este año. Solo lo sabe su buzón.',
        other: `${count} envíos erróneos evitados este año. Solo lo sabe su buzón.`,
      }),
    suggestionTip: (address) => `Para que Outlook no sugiera más ${address}: señálela y pulse ×.`,
    suggestionTipClassic: (address) =>
      `Para que Outlook no sugiera más ${address}: vaya a ella con las flechas y pulse Supr.`,
    details: 'Detalles',
  },

  remembered: {
    title: 'Direcciones recordadas',
    intro: 'No se le pregunta por estas direcciones, salvo si una es casi con seguridad un error.',
    notAllowed: 'Su organización ya no lo permite, así que se le pregunta de nuevo por estas direcciones.',
    empty:
      'No hay direcciones recordadas. Cuando conserve una, puede elegir que no se le pregunte más por ella.',
    search: 'Buscar',
    found: (shown, all) => `Se muestran: ${shown} de ${all}`,
    noneFound: 'Ninguna dirección recordada coincide.',
    since: (from, until) => `Desde el ${from}, hasta el ${until}`,
    expired: (from) => `Desde el ${from}, ya sin efecto`,
    reason: (reason) => `Motivo: ${reason}`,
    removeOf: (address) => `Quitar ${address} de las direcciones recordadas`,
    removed: (address) => `${address} ya no se recuerda.`,
    notSaved: 'Outlook no lo guardó, así que nada ha cambiado. Inténtelo de nuevo.',
    export: 'Exportar',
    back: 'Atrás',
  },

  learned: {
    title: 'Dominios a los que escribe',
    intro:
      'Nearmiss aprendió estos dominios de los mensajes que usted envió. Los que usa a menudo no se ponen en duda y pueden sugerirse. La lista permanece en su buzón.',
    notAllowed: 'Su organización lo ha desactivado, así que estos dominios no tienen efecto.',
    empty: 'Todavía no se ha aprendido ningún dominio.',
    noneFound: 'Ningún dominio aprendido coincide.',
    used: (days, last) => `Días con mensajes: ${days}, el último el ${last}`,
    kept: 'Usted conservó una dirección de este dominio.',
    removeOf: (domain) => `Quitar ${domain} de los dominios a los que escribe`,
    removed: (domain) => `${domain} se ha olvidado.`,
    clear: 'Olvidar todos',
    cleared: 'Se han olvidado todos los dominios.',
  },
};

export const inManifest: ManifestText = {
  description: 'Detecta una dirección de destinatario mal escrita antes de que se envíe el mensaje.',
  tip: 'Muestra los destinatarios cuya dirección parece mal escrita y permite corregir, quitar o conservar cada una.',
  locales: [
    'es-ES',
    'es-MX',
    'es-419',
    'es-AR',
    'es-CL',
    'es-CO',
    'es-CR',
    'es-EC',
    'es-PE',
    'es-US',
    'es-UY',
  ],
};
