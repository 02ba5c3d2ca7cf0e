import { offer } from '../outlook/actions.ts';
import { functionNames } from '../outlook/manifest-ids.ts';
import { install } from '../review/installed.ts';
import { itemSendHandler } from './on-item-send.ts';

/** The policy that packaging put before this bundle, if any. */
declare const nearmissPolicy: unknown;

const onItemSend = itemSendHandler(
  install(typeof nearmissPolicy === 'undefined' ? undefined : nearmissPolicy),
);

offer(functionNames.onItemSend, (event) => void onItemSend(event));
