import { listed } from '../compose/listed.ts';
import { oneToNone, pluralBy, pluralByIntl } from '../compose/plurals.ts';
import type { ManifestText, PageText, PaneText, SendText } from '../words.ts';
import { writtenDate } from '../compose/written-date.ts';

const plural = pluralBy(oneToNone);
const pluralOnPage = /* @__PURE__ */ pluralByIntl<'one'>('fr');

const theItem = (kind: 'message' | 'appointment'): string =>
  kind === 'message' ? 'le message' : 'l’invitation';
const button = 'Vérifier l’adresse';

export const atSend: SendText = {
  locale: 'fr',
  direction: 'ltr',
  fields: { to: 'À', cc: 'Cc', bcc: 'Cci', required: 'Obligatoire', optional: 'Facultatif' },

  alert: {
    button,
    useButton: (label, doubts) =>
      plural(doubts, {
        one: `Choisissez « ${label} » pour la corriger, la supprimer ou la conserver.`,
        other: `Choisissez « ${label} » pour les corriger, les supprimer ou les conserver.`,
      }),
    useToolbar: (label, doubts) =>
      plural(doubts, {
        one: `Choisissez « ${label} » dans la barre d’outils pour la corriger, la supprimer ou la conserver, puis de nouveau « Envoyer ».`,
        other: `Choisissez « ${label} » dans la barre d’outils pour les corriger, les supprimer ou les conserver, puis de nouveau « Envoyer ».`,
      }),
    meant: (suggested) => `Vouliez-vous dire ${suggested.join(' ou ')} ?`,
    check: 'Veuillez vérifier cette adresse.',
    pair: 'Deux domaines se ressemblent. L’un d’eux est-il une erreur ?',
    more: (doubts) =>
      plural(doubts, { one: `Et ${doubts} autre adresse.`, other: `Et ${doubts} autres adresses.` }),
    unreadable:
      'Nearmiss n’a pas pu vérifier les destinataires. Veuillez les vérifier vous-même avant l’envoi.',
  },

  notice: {
    mistyped: (address) => `${address} semble mal saisie.`,
    check: (address, others) =>
      others === 0
        ? `Veuillez vérifier ${address}.`
        : `Veuillez vérifier ${address} et ${plural(others, { one: `${others} autre adresse`, other: `${others} autres adresses` })}.`,
    denied: (address) => `Votre organisation n’autorise pas l’envoi à ${address}.`,
    unreadableBlocked:
      'Nearmiss n’a pas pu vérifier les destinataires ; rien n’a été envoyé. Veuillez réessayer dans un instant.',
    unreadableSent: 'Nearmiss n’a pas pu vérifier les destinataires de ce message.',
    changedPressSend: (kind) =>
      `Les destinataires sont à jour. Veuillez choisir de nouveau « Envoyer » pour envoyer ${theItem(kind)}.`,
    dialogFailed:
      'Nearmiss n’a pas pu ouvrir sa fenêtre ; rien n’a été envoyé. Veuillez choisir de nouveau « Envoyer ».',
    usePane: `Rien n’a encore été envoyé. Veuillez choisir « ${button} » dans la barre d’outils, puis de nouveau « Envoyer ».`,
    outOfTime:
      'Outlook n’attend que quelques minutes ; rien n’a été envoyé. Veuillez choisir de nouveau « Envoyer ».',
    notAllRead: (field) =>
      `Le champ ${field} contient trop de destinataires pour tous les vérifier ; rien n’a été envoyé. Veuillez en retirer quelques-uns.`,
    policyBroken:
      'Le fichier de stratégie de Nearmiss contient une erreur : rien n’a été vérifié ni envoyé. Veuillez en informer votre service informatique.',
    notRemembered:
      'Outlook n’a pas enregistré votre choix ; cette adresse pourra vous être signalée de nouveau la prochaine fois.',
    lookAtRecipients:
      'Outlook a peut-être modifié les destinataires ; rien n’a été envoyé. Veuillez les vérifier, puis choisir « Envoyer ».',
  },

  errors: {
    contactGroup: (field) =>
      `Le champ ${field} contient un groupe de contacts et n’a pas été modifié. Veuillez corriger l’adresse dans le message.`,
    tooMany: (field, limit) =>
      `Le champ ${field} contient plus de ${limit} destinataires et n’a pas été modifié. Veuillez corriger l’adresse dans le message.`,
    noSmtpAddress: (field) =>
      `Le champ ${field} contient un destinataire sans adresse e-mail et n’a pas été modifié. Veuillez corriger dans le message.`,
    changedMeanwhile: (address) => `Les destinataires ont changé. Veuillez vérifier de nouveau ${address}.`,
    refused: (field) =>
      `Outlook n’a pas accepté la modification du champ ${field}. Veuillez corriger l’adresse dans le message.`,
    unreadable:
      'Outlook n’a pas indiqué les destinataires : ils n’ont pas pu être vérifiés. Veuillez réessayer.',
    connectionLost:
      'La connexion à Outlook est interrompue. Veuillez fermer cette fenêtre et choisir de nouveau « Envoyer ».',
  },

  reasons: {
    sentence: (clauses) => clauses.map((clause) => `${clause}.`).join(' '),
    date: (iso) => writtenDate(iso, (day, month, year) => `${day}/${month}/${year}`),

    denied: (domain) => `Votre organisation n’autorise pas l’envoi à ${domain} :`,

    doubtful: (typed) => `${typed} n’est probablement pas le domaine voulu`,
    different: (typed, intended) => `${typed} et ${intended} sont des domaines différents`,
    equallyNear: (typed, intended) => `${typed} est tout aussi proche de ${listed(intended, ' et de ')}`,

    countrySuffix: (suffix, place) => `${suffix} est un domaine national (${place})`,
    goesTo: (suffix, place) => `La destination est : ${place} (${suffix})`,
    noSuchSuffix: (suffix) => `Rien sur Internet ne se termine par ${suffix}`,
    twoSuffixes: (typed, intended) => `${typed} et ${intended} sont deux terminaisons différentes`,
    usedBy: {
      'us-military': (suffix) => `${suffix} est utilisé par l’armée des États-Unis`,
      'us-government': (suffix) => `${suffix} est utilisé par l’administration des États-Unis`,
      'us-universities': (suffix) => `${suffix} est utilisé par les universités des États-Unis`,
      international: (suffix) => `${suffix} est utilisé par des organisations internationales`,
    },

    malformed: (typed) => `${typed} n’est pas un domaine valide : aucun message ne peut y arriver`,
    noDomain: 'Ce n’est pas une adresse e-mail complète',
    foreignLetter: (letter, word, script, looksLike) =>
      `Le ${letter} de « ${word} » vient d’une autre écriture (${script}) et ressemble à un ${looksLike} latin`,
    otherLetter: (letter, word, looksLike) =>
      `Le ${letter} de « ${word} » ressemble seulement à ${looksLike}`,
    looksLike: (typed, intended) => `${typed} ressemble à ${intended}, mais c’est un autre domaine`,
    contains: (typed, intended) => `${typed} contient ${intended}, mais n’en fait pas partie`,
    borrowsName: (typed, intended) => `${typed} contient le nom de ${intended}, mais c’est un autre domaine`,
    notRegistered: (suffix, typed, date) => `${typed} ne figure pas dans le registre ${suffix} du ${date}`,
    nameAndSuffix: (typed, intended) => `${typed} diffère de ${intended} par le nom et par la terminaison`,
    knownAs: (address) => `Cette personne utilise aussi ${address}`,
    personalAccount: (typed, knownAs) =>
      knownAs === undefined
        ? `${typed} sert au courrier personnel`
        : `${typed} sert au courrier personnel, et cette personne utilise aussi ${knownAs}`,
    nameShows: (address) => `Le nom affiche une autre adresse : ${address}`,

    otherRecipients: (domain, count, of) => {
      if (of === 1) return `L’autre destinataire est chez ${domain}`;
      if (count === of) return `Les ${of === 2 ? 'deux' : of} autres destinataires sont chez ${domain}`;
      return plural(count, {
        one: `${count} des ${of} autres destinataires est chez ${domain}`,
        other: `${count} des ${of} autres destinataires sont chez ${domain}`,
      });
    },
    ownDomain: (domain) => `${domain} est votre propre domaine`,
    remembered: (domain) => `Vous avez déjà écrit à ${domain}`,
    familiar: (domain) => `Vous écrivez souvent à ${domain}`,
    correspondents: (domain) => `Votre organisation écrit souvent à ${domain}`,
    impostor: (typed) =>
      `Vous répondez à un message de ${typed}, dont l’expéditeur est peut-être un imposteur`,
    inherited: 'Cette adresse figurait déjà dans le message auquel vous répondez',
    trusted: (domain) => `${domain} fait partie des partenaires de votre organisation`,
  },
};

export const onPage: PageText = {
  review: {
    title: (doubts) =>
      pluralOnPage(doubts, {
        one: `${doubts} adresse semble incorrecte`,
        other: `${doubts} adresses semblent incorrectes`,
      }),
    questions: (count) =>
      pluralOnPage(count, {
        one: `Répondre à ${count} question avant l’envoi`,
        other: `Répondre à ${count} questions avant l’envoi`,
      }),
    looksWrong: (address) => `${address} semble incorrecte`,
    notAllowed: (address) => `Envoi à ${address} non autorisé`,
    recipient: (field, address) => `${field} : ${address}`,
    severity: { notice: 'Pour information', confirm: 'À vérifier', block: 'Non autorisé' },
    critical: 'Très probablement une erreur',
    group: (recipients, domain) => `${recipients} destinataires dans ${domain}`,
    pair: (one, other) => `Deux domaines se ressemblent : ${one} et ${other}. L’un d’eux est-il une erreur ?`,
    typed: 'Vous avez saisi',
    meant: 'Vouliez-vous dire',
    whichMeant: 'Quelle adresse vouliez-vous ?',
    cannotKeep: 'Cette adresse ne peut pas être conservée. Veuillez la corriger ou la supprimer.',
    use: (address) => `Utiliser ${address}`,
    useForAll: (recipients, domain) =>
      recipients === 2 ? `Utiliser ${domain} pour les deux` : `Utiliser ${domain} pour les ${recipients}`,
    useAndSend: (domain) => `Utiliser ${domain} et envoyer`,
    useForAllAndSend: (recipients, domain) =>
      recipients === 2
        ? `Utiliser ${domain} pour les deux et envoyer`
        : `Utiliser ${domain} pour les ${recipients} et envoyer`,
    useOnly: 'Utiliser seulement',
    removeAll: (recipients) => (recipients === 2 ? 'Supprimer les deux' : `Supprimer les ${recipients}`),
    undoAll: (recipients) => (recipients === 2 ? 'Annuler les deux' : `Annuler les ${recipients}`),
    useForBoth: (domain) => `Utiliser ${domain} pour les deux`,
    bothRight: 'Les deux sont corrects',
    apart: 'Choisir séparément',
    edit: 'Modifier',
    remove: 'Supprimer',
    keep: 'Conserver',
    undo: 'Annuler',
    send: 'Envoyer',
    dontSend: 'Ne pas envoyer',
    editOf: (address) => `Modifier ${address}`,
    removeOf: (address) => `Supprimer ${address}`,
    keepOf: (address) => `Conserver ${address}`,
    undoOf: (address) => `Annuler le choix pour ${address}`,
    apartOf: (address) => `Choisir séparément pour ${address}`,
    chosen: {
      corrected: (address) => `Envoi à ${address}`,
      removed: (address) => `${address} supprimée`,
      kept: (address, place) =>
        `Envoi à ${place === undefined ? address : `${address} (${place})`}, comme vous l’avez confirmé`,
      moot: (address) => `Il n’y a plus de doute sur ${address}`,
    },
    left: (count) => `Reste à décider : ${count}`,
    ready: 'Prêt à envoyer.',
    nobodyLeft: 'Il n’y a plus de destinataire.',
    sendKeys: 'Ctrl+Entrée',
    dontSendKeys: 'Échap',
    whole: 'Afficher les adresses entières',
    enterAgain: 'Pas encore envoyé. Appuyez de nouveau sur Entrée pour envoyer.',
    checkAgain: 'Vérifier de nouveau',
  },

  slips: {
    missing: 'Il manque une lettre.',
    extra: 'Il y a une lettre de trop.',
    doubled: 'Une lettre est doublée.',
    swapped: 'Deux lettres sont inversées.',
    replaced: 'Une lettre est différente.',
    digit: 'Un chiffre remplace une lettre.',
    dotMissing: 'Il manque un point.',
    dotExtra: 'Il y a un point de trop.',
    dotMoved: 'Le point est mal placé.',
    comma: 'Une virgule remplace le point.',
    hyphenMissing: 'Il manque un tiret.',
    hyphenExtra: 'Il y a un tiret de trop.',
    space: 'Elle contient une espace.',
    ending: 'Seule la fin diffère.',
    several: 'Plusieurs lettres diffèrent.',
    foreign: (script) => `La lettre marquée est d’une autre écriture (${script}).`,
  },

  spelling: {
    entered: (typed, meant) => `Vous avez saisi ${typed}, et non ${listed(meant, ' ou ')}.`,
    pair: (one, other) => `L’un est ${one}, l’autre ${other}.`,
    dot: 'point',
    hyphen: 'tiret',
    comma: 'virgule',
    space: 'espace',
    fullStop: 'point idéographique',
    invisible: 'caractère invisible',
  },

  stamps: {
    missing: 'n’existe pas',
    unregistered: 'non enregistré',
    open: 'ouvert à tous',
    users: {
      'us-military': 'armée des États-Unis',
      'us-government': 'gouvernement des États-Unis',
      'us-universities': 'universités des États-Unis',
      international: 'organisations internationales',
    },
    government: (place) => `${place} (gouvernement)`,
    own: 'Votre propre domaine',
    partner: 'Organisation partenaire',
    provider: 'Fournisseur de messagerie',
    ofTyped: (label) => `Saisi : ${label}.`,
    ofMeant: (label) => `Proposé : ${label}.`,
  },

  keep: {
    heading: (address) => `Conserver ${address} ?`,
    typeToKeep: (part) => `Pour envoyer quand même, saisissez ${part}`,
    typedDiffers: (part) => `Veuillez saisir ${part} exactement comme indiqué.`,
    reason: 'Motif',
    reasonIfAny: 'Motif (facultatif)',
    reasonMissing: 'Veuillez indiquer un bref motif.',
    remember: 'Ne plus demander pour cette adresse',
    rememberHint: 'Vous pouvez changer cela dans le volet, sous « Adresses mémorisées ».',
    confirm: (address) => `Oui, conserver ${address}`,
    both: {
      heading: (one, other) => `Conserver ${one} et ${other} ?`,
      remember: 'Ne plus demander pour ces adresses',
      confirm: 'Oui, les deux sont corrects',
    },
    back: 'Retour',
  },

  edit: {
    label: (address) => `Nouvelle adresse à la place de ${address}`,
    use: 'Utiliser cette adresse',
    back: 'Retour',
    checking: 'Vérification…',
    fine: 'Cette adresse semble correcte.',
    incomplete: 'Veuillez saisir une adresse complète, par exemple nom@example.com.',
    unchanged: 'C’est l’adresse que vous aviez saisie.',
    stillDoubtful: 'Celle-ci semble incorrecte aussi :',
    denied: 'Votre organisation n’autorise pas l’envoi à cette adresse :',
    checkFailed: 'Cette adresse n’a pas pu être vérifiée. Veuillez réessayer.',
  },

  announce: {
    corrected: (from, to) => `${from} sera remplacée par ${to}.`,
    removed: (address) => `${address} sera supprimée.`,
    kept: (address) => `${address} sera conservée.`,
    undone: (address) => `Le choix pour ${address} a été annulé.`,
    decidedAll: (recipients) => `${recipients} adresses ont été traitées.`,
    undoneAll: (recipients) => `${recipients} choix ont été annulés.`,
    sending: 'Envoi en cours.',
    notSending: 'Envoi abandonné.',
  },

  why: {
    question: 'Pourquoi ?',
    seen: {
      denied: 'Votre organisation a inscrit cette adresse sur une liste de destinations interdites.',
      malformed: 'La partie après le @ contient des caractères qu’aucun domaine ne peut avoir.',
      homoglyph:
        'Le domaine contient des lettres qui ressemblent à d’autres et peut passer pour un domaine connu.',
      'tld-typo':
        'Le nom est peut-être connu, mais une faute de frappe sépare sa terminaison de l’habituelle.',
      'wrong-tld': 'Le nom est celui d’un domaine protégé, mais la terminaison est tout autre.',
      doppelganger: 'Le domaine ne diffère d’un domaine connu que par un point ou un trait d’union.',
      'domain-typo': 'Le domaine est à une faute de frappe d’un autre, que vous vouliez peut-être.',
      embedding: 'Un domaine protégé se trouve dans un domaine plus long qui appartient à quelqu’un d’autre.',
      combosquat: 'Un nom protégé figure dans ce domaine avec un autre mot.',
      'closed-registry':
        'La liste de tous les noms avec cette terminaison est connue, et celui-ci n’y figure pas.',
      'label-and-tld': 'Le nom et la terminaison sont chacun à une faute de frappe d’un domaine connu.',
      'unknown-tld': 'Aucun domaine au monde n’a cette terminaison.',
      'same-person': 'La même personne est connue sous un domaine qui est à une faute de frappe.',
      'personal-account':
        'Quelqu’un de ce nom a une adresse professionnelle, et celle-ci est chez un fournisseur de messagerie privée.',
      'name-shows-another-address': 'Le nom affiche une adresse, mais le message partirait à une autre.',
    },
    matters: {
      stranger:
        'Le titulaire de l’autre domaine recevrait tout le message avec ses pièces jointes, et personne ne peut le rappeler.',
      mali: 'C’est arrivé : au premier semestre 2023, près de 117 000 messages destinés à .mil ont été recueillis sous .ml, la terminaison du Mali.',
      nowhere: 'Le courrier ne peut pas y arriver, et vous pourriez ne l’apprendre que tard.',
      private: 'Les boîtes privées ne sont pas protégées par votre organisation.',
      hidden: 'Un nom peut cacher la vraie destination d’un message.',
      forbidden: 'Elle a ses raisons, et chaque message compte.',
    },
    toDo: {
      choose:
        'Si vous vouliez l’adresse proposée, utilisez-la ; sinon, modifiez, supprimez ou conservez votre saisie.',
      compare: 'Comparez-la avec un message de cette personne, ou demandez-lui, avant de la conserver.',
      change:
        'Choisissez une autre adresse ou supprimez celle-ci ; demandez à votre service informatique si vous en avez besoin.',
    },
  },

  copy: {
    copy: 'Copier',
    copied: 'Copié.',
    byHand: 'Appuyez sur Ctrl+C (⌘C sur Mac) pour copier le texte sélectionné.',
    format: 'Format',
  },

  report: {
    title: 'Signaler un avertissement injustifié',
    intro:
      'Rien n’est envoyé d’ici. Copiez ce texte dans un message à votre service informatique. Il ne contient ni autre destinataire ni objet.',
    text: 'Texte du signalement',
  },

  outside: {
    title: 'Nearmiss',
    notInOutlook: 'Nearmiss fonctionne dans Outlook. Veuillez l’ouvrir depuis un message que vous rédigez.',
  },
};

/** What only the pane shows, which the dialog does not load. */
export const inPane: PaneText = {
  pane: {
    loading: 'Vérification des adresses…',
    noRecipients: 'Il n’y a pas encore de destinataires.',
    nothingDoubtful: (recipients) =>
      pluralOnPage(recipients, {
        one: `${recipients} destinataire vérifié. Rien à signaler.`,
        other: `${recipients} destinataires vérifiés. Rien à signaler.`,
      }),
    checkedBy: (fields, version) => `${fields.join(', ')} · Stratégie ${version}`,
    stopped: 'Pas encore envoyé. Décidez, puis choisissez de nouveau « Envoyer ».',
    ready: 'Prêt. Choisissez « Envoyer » dans Outlook.',
    sendNow: 'Envoyer maintenant',
    notSent: 'Outlook n’a pas effectué l’envoi. Choisissez « Envoyer » dans le message.',
    notKept: 'Cette version d’Outlook ne peut pas le retenir : la question reviendra à l’envoi.',
    lastChecked: (time, build) => `Dernière vérification à ${time} · Nearmiss ${build}`,
    stoppedAt: (time, version, build) => `Envoi arrêté à ${time} · Stratégie ${version} · Nearmiss ${build}`,
    notChecked: (fields) =>
      fields.length === 0 ? 'Non vérifié : tous les destinataires.' : `Non vérifié : ${fields.join(', ')}.`,
    corrected: (typed, meant) => `Corrigé : ${typed} → ${meant}`,
    nearMisses: (count) =>
      pluralOnPage(count, {
        one: `${count} envoi erroné évité cette année. Seule votre boîte aux lettres le sait.`,
        other: `${count} envois erronés évités cette année. Seule votre boîte aux lettres le sait.`,
      }),
    suggestionTip: (address) =>
      `Pour qu’Outlook ne propose plus ${address} : pointez l’adresse et choisissez ×.`,
    suggestionTipClassic: (address) =>
      `Pour qu’Outlook ne propose plus ${address} : allez-y avec les touches fléchées et appuyez sur Suppr.`,
    details: 'Détails',
  },

  remembered: {
    title: 'Adresses mémorisées',
    intro:
      'Aucune question ne vous est posée sur ces adresses, sauf si l’une est presque sûrement une erreur.',
    notAllowed: 'Votre organisation ne le permet plus ; ces adresses vous seront donc de nouveau signalées.',
    empty:
      'Aucune adresse n’est mémorisée. Quand vous en conservez une, vous pouvez choisir de ne plus être interrogé à son sujet.',
    search: 'Rechercher',
    found: (shown, all) => `Affichées : ${shown} sur ${all}`,
    noneFound: 'Aucune adresse mémorisée ne correspond.',
    since: (from, until) => `Depuis le ${from}, jusqu’au ${until}`,
    expired: (from) => `Depuis le ${from}, n’est plus en vigueur`,
    reason: (reason) => `Motif : ${reason}`,
    removeOf: (address) => `Supprimer ${address} des adresses mémorisées`,
    removed: (address) => `${address} n’est plus mémorisée.`,
    notSaved: 'Outlook n’a pas enregistré cela, donc rien n’a changé. Veuillez réessayer.',
    export: 'Exporter',
    back: 'Retour',
  },

  learned: {
    title: 'Domaines auxquels vous écrivez',
    intro:
      'Nearmiss a appris ces domaines des messages que vous avez envoyés. Ceux que vous utilisez souvent ne sont pas mis en doute et peuvent être suggérés. La liste reste dans votre boîte aux lettres.',
    notAllowed: 'Votre organisation a désactivé cette fonction ; ces domaines sont donc sans effet.',
    empty: 'Aucun domaine n’a encore été appris.',
    noneFound: 'Aucun domaine appris ne correspond.',
    used: (days, last) => `Jours avec envoi : ${days}, le dernier le ${last}`,
    kept: 'Vous y avez conservé une adresse.',
    removeOf: (domain) => `Supprimer ${domain} des domaines auxquels vous écrivez`,
    removed: (domain) => `${domain} est oublié.`,
    clear: 'Tout oublier',
    cleared: 'Tous les domaines sont oubliés.',
  },
};

export const inManifest: ManifestText = {
  description: 'Repère une adresse de destinataire mal saisie avant l’envoi du message.',
  tip: 'Montre les destinataires dont l’adresse semble mal saisie ; vous pouvez corriger, supprimer ou conserver chacune.',
  locales: ['fr-FR', 'fr-CA', 'fr-BE', 'fr-CH', 'fr-LU', 'fr-MC'],
};
