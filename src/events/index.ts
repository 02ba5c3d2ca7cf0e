import { offer } from '../outlook/actions.ts';
import { functionNames } from '../outlook/manifest-ids.ts';
import { install } from '../review/installed.ts';
import { itemSendHandler } from './on-item-send.ts';

/** The policy that packaging put before this bundle, if any. */
declare const nearmissPolicy: unknown;

const baked = typeof nearmissPolicy === 'undefined' ? undefined : nearmissPolicy;
const today = new Date().toISOString().slice(0, 10);
const onItemSend = itemSendHandler(install(baked, today));

offer(functionNames.onItemSend, (event) => void onItemSend(event));
