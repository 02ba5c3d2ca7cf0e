/**
 * The message format between office.js and Outlook on the web: JSON text through `postMessage`. Everything
 * that arrives is untrusted until it has been read here.
 */

/** What a frame asks for: to call something, to register for an event, or to unregister from it. */
export type RequestKind = 'call' | 'register' | 'unregister';

export interface Request {
  readonly action: string;
  readonly conversation: string;
  readonly correlation: number;
  readonly kind: RequestKind;
  readonly data: unknown;
  /** Receives the answer in place of the calling page; set by a fault that changes the answer. */
  readonly answered?: (data: object) => void;
}

export type Fields = Readonly<Record<string, unknown>>;

const requestKinds: readonly RequestKind[] = ['call', 'register', 'unregister'];

/** Returns the members of an object, or no members if the value is not an object. */
export const fields = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};

/** Parses JSON text; returns `undefined` if it is not JSON. */
export const parseJson = (text: unknown): unknown => {
  if (typeof text !== 'string') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/** Returns the value if it is a text, otherwise the empty text. */
export const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Reads a posted message; returns `undefined` if it is not a request from office.js. */
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
    kind: requestKinds[Number(message._actionType)] ?? 'call',
    data: message._data,
  };
};

/**
 * Returns Outlook's answer to a request. Null `data` is a fault, after which office.js never calls the add-in
 * back.
 */
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

/** Returns the message that tells a frame of an event that it registered for. */
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

/** Returns the message that moves the focus inside a frame: 11 to its first tab stop, 12 to its last. */
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
