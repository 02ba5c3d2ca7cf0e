import { bakedText } from '../../../policy/baked-policy.ts';
import type { Policy } from '../../../policy/policy.ts';
import type { Identity, Requirements } from '../clients/clients.ts';
import type { FrameKind } from '../model/frame.ts';
import { officeThemes, type PageContext, type ThemeName } from '../model/page-context.ts';
import { themeFor, themeText } from './theme.ts';

/**
 * The theme, the policy and the mailbox's roaming settings, which can change while Outlook runs, and what else
 * pages learn when they start.
 */
export class OutlookSettings {
  theme: ThemeName = 'light';
  /** The policy for pages that start from now on, in the place where packaging puts one. */
  policy: Policy | undefined;
  roaming: Readonly<Record<string, string>> = {};

  constructor(
    readonly identity: Identity,
    readonly locale: string,
    readonly requirements: Requirements,
  ) {}

  saveRoaming(settings: Readonly<Record<string, string>>): void {
    this.roaming = settings;
  }

  /** Returns what pages that listen for theme changes are told. */
  themeText = (): string => themeText(officeThemes[this.theme]);

  /** Returns what a page of this kind learns if it starts now. */
  pageContext(kind: FrameKind): PageContext {
    const theme = themeFor(kind, this.requirements) ? officeThemes[this.theme] : undefined;
    return {
      identity: this.identity,
      locale: this.locale,
      theme,
      policy: this.policy && bakedText(this.policy),
    };
  }
}
