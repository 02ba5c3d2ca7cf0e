import { fields, text } from '../model/wire.ts';
import { ApiError, done, type Api } from './api.ts';

/** The APIs of the item itself and of the roaming settings. */
export const itemApis: readonly Api[] = [
  {
    id: 32,
    name: 'item.save',
    needs: 'ReadWriteItem',
    words: () => 'saves a draft',
    run: () => ({ data: 'playground-draft', words: 'saved' }),
  },
  {
    id: 99,
    name: 'item.initializationContext',
    needs: 'ReadItem',
    words: () => 'asks what the Send handler left for the pane',
    run: (context) => {
      const data = context.initializationContext();
      return { data, words: data === '' ? 'nothing' : data };
    },
  },
  {
    id: 174,
    name: 'item.composeType',
    needs: 'ReadItem',
    words: () => 'asks whether this is new mail or a reply',
    run: (context) => {
      const { composeType = 'newMail' } = context.mail();
      return { data: { composeType, coercionType: 'html' }, words: composeType };
    },
  },
  {
    id: 215,
    name: 'item.send',
    needs: 'ReadWriteMailbox',
    since: '1.15',
    from: ['taskpane', 'functionFile'],
    words: () => 'sends the item',
    run: (context) => {
      if (context.sending()) throw new ApiError(5000, 'it is being sent already');
      context.sendNow();
      return done;
    },
  },
  {
    id: 404,
    name: 'roamingSettings.save',
    needs: 'Restricted',
    words: () => 'saves its settings in the mailbox',
    run: (context, params) => {
      const entries = Object.entries(fields(params['0'])).map(([key, value]) => [key, text(value)] as const);
      context.saveRoamingSettings(Object.fromEntries(entries));
      return done;
    },
  },
  ...[163, 193, 400, 401, 402, 403].map((id) => ({
    id,
    name: `telemetry.${id}`,
    needs: 'Restricted' as const,
    words: () => `notes for Microsoft’s statistics (call ${id})`,
    run: () => ({ words: 'thrown away' }),
  })),
];
