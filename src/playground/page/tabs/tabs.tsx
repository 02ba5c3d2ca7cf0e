import { type ComponentType, useCallback, useId, useState } from 'react';
import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import type { Mail } from '../../host/mail.ts';
import { PastMail } from '../past-mail/past-mail.tsx';
import { useDropAnywhere } from '../past-mail/use-past-mail.ts';
import { FaultCard } from '../settings/fault-card.tsx';
import { PolicyCard } from '../settings/policy-card.tsx';
import { Log } from './log.tsx';
import { SentItems } from './sent-items.tsx';

const useStyles = makeStyles({
  box: {
    minWidth: 0,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  list: { flexWrap: 'wrap', borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  panel: { padding: tokens.spacingHorizontalL },
});

interface TabsProps {
  /** Puts a message into the compose window and presses Send. */
  readonly sendNow: (mail: Mail) => void;
}

/** The tabs below the message; the first is open when the page is loaded. */
const tabs = [
  { name: 'Sent items', Content: SentItems },
  { name: 'Past mail', Content: PastMail },
  { name: 'Policy', Content: PolicyCard },
  { name: 'Faults', Content: FaultCard },
  { name: 'Log', Content: Log },
] as const satisfies readonly { name: string; Content: ComponentType<TabsProps> }[];

type TabName = (typeof tabs)[number]['name'];

/** Returns the open tab, and the tabs that have been open: they keep what was typed into them. */
const useOpenTab = () => {
  const [open, setOpen] = useState<TabName>(tabs[0].name);
  const [visited, setVisited] = useState<readonly TabName[]>([open]);
  const show = useCallback((name: TabName): void => {
    setOpen(name);
    setVisited((before) => [...new Set([...before, name])]);
  }, []);
  return { open, visited, show };
};

/** What belongs to the simulation and not to Outlook: what was sent, past mail, the policy, faults, the log. */
export const Tabs = ({ sendNow }: TabsProps) => {
  const styles = useStyles();
  const id = useId();
  const { open, visited, show } = useOpenTab();
  useDropAnywhere(useCallback(() => show('Past mail'), [show]));
  return (
    <section className={styles.box} aria-label="Behind the scenes">
      <TabList
        className={styles.list}
        selectedValue={open}
        onTabSelect={(_event, { value }) => show(value as TabName)}
      >
        {tabs.map(({ name }, at) => (
          <Tab key={name} id={`${id}${at}`} value={name}>
            {name}
          </Tab>
        ))}
      </TabList>
      {tabs.map(({ name, Content }, at) =>
        visited.includes(name) ? (
          <div
            key={name}
            className={styles.panel}
            role="tabpanel"
            aria-labelledby={`${id}${at}`}
            hidden={name !== open}
          >
            <Content sendNow={sendNow} />
          </div>
        ) : undefined,
      )}
    </section>
  );
};
