import { apis } from '../apis/index.ts';
import { ApiError, NothingStored, type Api } from '../apis/api.ts';
import type { Frame } from '../model/frame.ts';
import type { Host } from '../model/host.ts';
import { atLeast } from '../clients/library.ts';
import type { Permission } from '../manifest/manifest.ts';
import { fields, type Fields, type Request } from '../model/wire.ts';

const rank: Readonly<Record<Permission, number>> = {
  Restricted: 0,
  ReadItem: 1,
  ReadWriteItem: 2,
  ReadWriteMailbox: 3,
};

const failure = (code: number): object => ({ error: true, errorCode: code });

/** Returns the error answer if this page may not make this call. */
const refusal = (host: Host, frame: Frame, api: Api): { answer: object; words: string } | undefined => {
  if (rank[host.addIn.permission] < rank[api.needs])
    return { answer: failure(7000), words: `refused: the manifest does not ask for ${api.needs}` };
  if (api.since !== undefined && !atLeast(host.requirements.Mailbox, api.since))
    return { answer: failure(5000), words: `refused: it came with Mailbox ${api.since}` };
  if (api.from === undefined || api.from.includes(frame.plan.kind)) return undefined;
  host.trace.wrong(`A page of the kind ${frame.plan.kind} may not call ${api.name}`);
  return { answer: failure(5000), words: 'refused' };
};

const wordsOf = (error: ApiError): string =>
  error instanceof NothingStored ? error.message : `error ${error.code}: ${error.message}`;

/** Runs a row of the dispatch table. Every answer is an object, even an error. */
const run = (host: Host, frame: Frame, api: Api, params: Fields): { answer: object; words: string } => {
  const refused = refusal(host, frame, api);
  if (refused !== undefined) return refused;
  try {
    const { data, words } = api.run(host, params);
    return { answer: { error: false, ...(data === undefined ? {} : { data }) }, words };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { answer: failure(error.code), words: wordsOf(error) };
  }
};

/**
 * Handles `ExecuteMethod`, a call of the item API by dispatch id. Answers error 5000 to an unknown id and
 * reports it.
 */
export const itemCall = (host: Host, frame: Frame, request: Request): void => {
  const { ApiParams, MethodData } = fields(request.data);
  const id = Number(fields(MethodData).DispatchId);
  const api = apis.get(id);
  if (api === undefined) {
    host.trace.wrong(`The add-in made call ${id}, which this Outlook does not know`);
    host.answer(frame, request, failure(5000));
    return;
  }
  const params = fields(ApiParams);
  host.trace.say('add-in', api.words(params, host.mail()));
  const { answer, words } = run(host, frame, api, params);
  host.trace.say('Outlook', words);
  host.answer(frame, request, answer);
};
