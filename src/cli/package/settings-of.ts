import type { Policy } from '../../policy/policy.ts';
import { packageWords } from '../../text/admin/package-words.ts';
import { WrongUse } from '../../output/wrong-use.ts';
import { addInAddress, asUrl } from './add-in-address.ts';
import type { CloudName } from '../../../build/clouds.ts';
import { isHost, isNamedHost } from './host-name.ts';
import { organisationId, uuidPattern } from './identity.ts';
import type { PackageSettings } from './settings.ts';

/** The options of the command as typed. */
export interface PackageOptions {
  readonly url: string;
  readonly policy: string;
  readonly out: string;
  readonly cloud: CloudName;
  readonly permission: 'item' | 'mailbox';
  readonly name: string;
  readonly provider?: string;
  readonly supportUrl?: string;
  readonly id?: string;
  readonly manifestVersion?: string;
  readonly outlook?: readonly string[];
  readonly manifestSchemas?: string;
  readonly json?: true;
  readonly force?: true;
}

const longestText = 125;

/**
 * Checks the options and returns the settings of the package.
 *
 * @param version the version of Nearmiss
 * @throws {WrongUse} for the first invalid option
 */
export function settingsOf(options: PackageOptions, policy: Policy, version: string): PackageSettings {
  const address = addInAddress(options.url);
  return {
    address,
    policy,
    cloud: options.cloud,
    id: options.id === undefined ? organisationId(address.url) : idOf(options.id),
    version: options.manifestVersion === undefined ? `1.${version}` : versionOf(options.manifestVersion),
    name: textOf('--name', options.name),
    provider: textOf('--provider', options.provider ?? options.name),
    supportUrl:
      options.supportUrl === undefined ? `${address.url}/taskpane.html` : supportOf(options.supportUrl),
    permission: options.permission,
    outlook: [...new Set((options.outlook ?? []).map(outlookOf))],
  };
}

function idOf(text: string): string {
  const id = text.toLowerCase().replace(/^\{(.*)\}$/, '$1');
  if (!uuidPattern.test(id)) throw new WrongUse(packageWords.badId(text));
  return id;
}

/** Microsoft refuses manifests whose version is below 1.0. */
function versionOf(text: string): string {
  if (!/^[1-9]\d{0,4}(?:\.\d{1,5}){2,3}$/.test(text)) throw new WrongUse(packageWords.badVersion(text));
  return text;
}

function textOf(option: string, text: string): string {
  const trimmed = text.trim();
  // Line ends, and what XML does not allow: lone surrogates, U+FFFE and U+FFFF (XML 1.0, production 2).
  if (
    trimmed === '' ||
    trimmed.length > longestText ||
    /[\p{Cc}\p{Cs}\u2028\u2029\ufffe\uffff]/u.test(trimmed)
  )
    throw new WrongUse(packageWords.badText(option));
  return trimmed;
}

function supportOf(text: string): string {
  const url = asUrl(text);
  if (url?.protocol !== 'https:' || !isHost(url.hostname) || url.username !== '' || url.password !== '')
    throw new WrongUse(packageWords.badSupportUrl(text));
  return url.href;
}

function outlookOf(text: string): string {
  const url = asUrl(text);
  // A content security policy cannot contain an IPv6 address (CSP Level 3, host-source).
  const isOrigin =
    url?.protocol === 'https:' &&
    url.href === `${url.origin}/` &&
    isNamedHost(url.hostname) &&
    url.port !== '0';
  if (!isOrigin) throw new WrongUse(packageWords.badOutlook(text));
  return url.origin;
}
