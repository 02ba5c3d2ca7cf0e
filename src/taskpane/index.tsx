import { createRoot } from 'react-dom/client';
import { configureAddIn, isoDay } from '../review/add-in-config.ts';
import { TaskPane } from './task-pane.tsx';

/** The policy that packaging put before this bundle, if any. */
declare const nearmissPolicy: unknown;
/** True where packaging asked for the permission to send. */
declare const nearmissSendNow: unknown;

/** The version in package.json, which the build puts here. */
declare const nearmissBuild: string;

const baked: unknown = typeof nearmissPolicy === 'undefined' ? undefined : nearmissPolicy;
const today = isoDay(new Date());
const root = document.getElementById('root');
const maySend = typeof nearmissSendNow !== 'undefined' && nearmissSendNow === true;
if (root)
  createRoot(root).render(
    <TaskPane config={configureAddIn(baked, today)} maySend={maySend} build={nearmissBuild} />,
  );
