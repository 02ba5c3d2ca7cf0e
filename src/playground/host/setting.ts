import { bakedText } from '../../policy/baked-policy.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Identity, Requirements } from './clients/clients.ts';
import type { FrameKind } from './windows/frame.ts';
import { officeThemes, type Surroundings, type ThemeName } from './protocol/surroundings.ts';
import { themeFor, themeText } from './windows/theme.ts';

/** How this Outlook is set, as far as it changes while it runs. */
export class Setting {
  theme: ThemeName = 'light';
  /** What stands where packaging puts the policy, in pages that start from now on. */
  policy: Policy | undefined;

  constructor(
    readonly identity: Identity,
    readonly locale: string,
    readonly requirements: Requirements,
  ) {}

  /** What pages that listen are told of another theme. */
  themeText = (): string => themeText(officeThemes[this.theme]);

  /** What a page of this kind finds that starts now. */
  surroundings(kind: FrameKind): Surroundings {
    const theme = themeFor(kind, this.requirements) ? officeThemes[this.theme] : undefined;
    return {
      identity: this.identity,
      locale: this.locale,
      theme,
      policy: this.policy && bakedText(this.policy),
    };
  }
}
