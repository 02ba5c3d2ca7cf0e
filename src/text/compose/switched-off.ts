import type { Tag } from '../tags.ts';

/** What the sender reads while the fallback build, which checks nothing, is deployed. */
export interface SwitchedOff {
  /** The notice above the message, at most 150 characters. */
  readonly notice: string;
  /** The whole text of the pane. */
  readonly pane: string;
}

/** All languages in one file, so that the fallback build needs no other text. */
export const switchedOff: Readonly<Record<Tag | 'en', SwitchedOff>> = {
  en: {
    notice:
      'Nearmiss is switched off for now, so the recipients are not checked. Please look at the addresses yourself.',
    pane: 'Nearmiss is switched off for now. Recipients are not checked, and messages are sent as they are.',
  },
  ar: {
    notice: 'Nearmiss متوقف مؤقتًا، لذا لا يُفحص المستلمون. يُرجى التحقق من العناوين بنفسك.',
    pane: 'Nearmiss متوقف مؤقتًا. لا يُفحص المستلمون، وتُرسل الرسائل كما هي.',
  },
  de: {
    notice:
      'Nearmiss ist vorübergehend ausgeschaltet, daher werden die Empfänger nicht geprüft. Bitte prüfen Sie die Adressen selbst.',
    pane: 'Nearmiss ist vorübergehend ausgeschaltet. Die Empfänger werden nicht geprüft, und Nachrichten werden unverändert gesendet.',
  },
  es: {
    notice:
      'Nearmiss está desactivado por ahora, así que no se revisan los destinatarios. Revise usted las direcciones, por favor.',
    pane: 'Nearmiss está desactivado por ahora. No se revisan los destinatarios, y los mensajes se envían tal como están.',
  },
  fr: {
    notice:
      'Nearmiss est désactivé pour le moment ; les destinataires ne sont pas vérifiés. Veuillez vérifier les adresses vous-même.',
    pane: 'Nearmiss est désactivé pour le moment. Les destinataires ne sont pas vérifiés et les messages sont envoyés tels quels.',
  },
  it: {
    notice:
      'Nearmiss è disattivato per il momento, quindi i destinatari non vengono controllati. Verificare gli indirizzi.',
    pane: 'Nearmiss è disattivato per il momento. I destinatari non vengono controllati e i messaggi vengono inviati così come sono.',
  },
  ja: {
    notice: 'Nearmiss は現在オフのため、宛先を確認していません。アドレスはご自身で確認してください。',
    pane: 'Nearmiss は現在オフです。宛先は確認されず、メッセージはそのまま送信されます。',
  },
  ko: {
    notice: 'Nearmiss가 현재 꺼져 있어 받는 사람을 확인하지 않습니다. 주소를 직접 확인하세요.',
    pane: 'Nearmiss가 현재 꺼져 있습니다. 받는 사람을 확인하지 않으며 메시지는 그대로 보내집니다.',
  },
  nl: {
    notice:
      'Nearmiss is tijdelijk uitgeschakeld, dus de geadresseerden worden niet gecontroleerd. Bekijk de adressen zelf.',
    pane: 'Nearmiss is tijdelijk uitgeschakeld. Geadresseerden worden niet gecontroleerd en berichten worden ongewijzigd verzonden.',
  },
  pl: {
    notice: 'Nearmiss jest na razie wyłączony, więc adresaci nie są sprawdzani. Sprawdź adresy samodzielnie.',
    pane: 'Nearmiss jest na razie wyłączony. Adresaci nie są sprawdzani, a wiadomości są wysyłane bez zmian.',
  },
  'pt-br': {
    notice:
      'O Nearmiss está desativado no momento, por isso os destinatários não são verificados. Confira os endereços.',
    pane: 'O Nearmiss está desativado no momento. Os destinatários não são verificados e as mensagens são enviadas como estão.',
  },
  uk: {
    notice: 'Nearmiss тимчасово вимкнено, тому одержувачів не перевіряють. Перегляньте адреси самі.',
    pane: 'Nearmiss тимчасово вимкнено. Одержувачів не перевіряють, а повідомлення надсилаються як є.',
  },
  'zh-hans': {
    notice: 'Nearmiss 目前已关闭，因此不检查收件人。请自行查看地址。',
    pane: 'Nearmiss 目前已关闭。收件人不会被检查，邮件会按原样发送。',
  },
};
