import type { Requirements } from '../../../src/playground/host/clients/clients.ts';

/** Facts that the library asks for once, when it starts. */
export interface Win32Facts {
  readonly requirements: Requirements;
  /** BCP 47. */
  readonly locale: string;
  readonly roamingSettings: () => Readonly<Record<string, string>>;
  readonly saveRoamingSettings: (settings: Readonly<Record<string, string>>) => void;
}

const version = '16.0.15407.10000';

/** `window.external.GetContext()` of classic Outlook on Windows: 8 is Outlook. */
export const win32Context = (facts: Win32Facts) => ({
  GetAppType: () => 8,
  GetSolutionRef: () => 'nearmiss',
  GetAppVersionMajor: () => 16,
  GetAppVersionMinor: () => 0,
  GetAppUILocale: () => facts.locale,
  GetAppDataLocale: () => facts.locale,
  GetDocUrl: () => '',
  GetAppCapabilities: () => 1,
  GetActivationMode: () => 2,
  GetControlIntegrationLevel: () => 1,
  GetSolutionToken: () => '',
  GetCorrelationId: () => 'correlation',
  GetInstanceId: () => 'instance',
  GetSupportedMatrix: () => JSON.stringify(facts.requirements),
  GetHostFullVersion: () => version,
  GetOfficeThemeInfo: () => '{}',
  GetSettings: () => ({
    Read: (keys: string[], values: string[]) => {
      for (const [key, value] of Object.entries(facts.roamingSettings())) {
        keys.push(key);
        values.push(value);
      }
    },
    Write: (keys: string[], values: string[]) => {
      facts.saveRoamingSettings(Object.fromEntries(keys.map((key, index) => [key, values[index] ?? ''])));
    },
  }),
});

/**
 * Returns the host information that tells the library which of its files to load and to send no logs to
 * Microsoft.
 */
export const win32HostInfo = (locale: string): string =>
  `Outlook|Win32|16.02|${locale}|correlation||disableLogging|0`;

export { version as win32Version };
