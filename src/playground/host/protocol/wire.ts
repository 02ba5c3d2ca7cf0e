/**
 * The envelopes in which office.js and Outlook on the web talk: JSON text through `postMessage`.
 * Everything that arrives is hostile until it has been read here.
 */

/** What a frame wants: call something, be told of something, no longer be told. */
export type Wish = 'call' | 'register' | 'unregister';

export interface Request {
  readonly action: string;
  readonly conversation: string;
  readonly correlation: number;
  readonly wish: Wish;
  readonly data: unknown;
  /** Takes the answer in place of the page that asked: a fault wants it otherwise. */
  readonly answered?: (data: object) => void;
}

export type Fields = Readonly<Record<string, unknown>>;

const wishes: readonly Wish[] = ['call', 'register', 'unregister'];

/** The members of an object, or none at all if it is not an object. */
export const fields = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};

/** JSON text to a value; `undefined` if it is no JSON. */
export const parseJson = (text: unknown): unknown => {
  if (typeof text !== 'string') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/** A text member, or the empty text. */
export const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Reads one posted message; `undefined` if it is none of office.js's requests. */
export const readRequest = (posted: unknown): Request | undefined => {
  const message = fields(parseJson(posted));
  const { _actionName: action, _conversationId: conversation, _correlationId: correlation } = message;
  if (message._messageType !== 0 || typeof action !== 'string' || typeof conversation !== 'string') {
    return undefined;
  }
  return {
    action,
    conversation,
    correlation: Number(correlation),
    wish: wishes[Number(message._actionType)] ?? 'call',
    data: message._data,
  };
};

/** Outlook's answer to a request. A null `data` is a fault: office.js then never calls the add-in back. */
export const answerText = (request: Request, data: object | null, origin: string): string =>
  JSON.stringify({
    _messageType: 1,
    _responseType: 0,
    _actionName: request.action,
    _conversationId: request.conversation,
    _correlationId: request.correlation,
    _origin: origin,
    _errorCode: 0,
    _serializerVersion: 1,
    _data: data,
  });

/** Something that happened, told to a frame that registered for it. */
export const eventText = (conversation: string, action: string, data: unknown, origin: string): string =>
  JSON.stringify({
    _messageType: 1,
    _responseType: 1,
    _actionName: action,
    _conversationId: conversation,
    _origin: origin,
    _errorCode: 0,
    _serializerVersion: 1,
    _data: data,
  });

/** Moves the focus inside a frame: 11 to its first tab stop, 12 to its last. */
export const focusText = (conversation: string, where: 11 | 12, origin: string): string =>
  JSON.stringify({
    _messageType: 0,
    _actionName: 'Office_notifyAgave',
    _conversationId: `${conversation}_ntf`,
    _correlationId: 0,
    _origin: origin,
    _actionType: 0,
    _serializerVersion: 1,
    _data: [where],
  });
