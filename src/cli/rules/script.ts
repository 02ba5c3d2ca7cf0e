import { markOf } from '../../output/files/mark.ts';
import { ruleWords } from '../../text/admin/transport-rules.ts';
import { ownDomains } from './own-domains.ts';
import { commented, list, quoted } from './powershell.ts';
import { limits } from './transport-rule.ts';
import type { TransportRule } from './transport-rule.ts';

const words = ruleWords.script;

export interface ScriptInput {
  readonly rules: readonly TransportRule[];
  /** How many look-alike domains the rules have. */
  readonly domains: number;
  readonly prefix: string;
  /** The policy's version. */
  readonly version: string;
}

/**
 * Returns a PowerShell script (5.1 and later, ASCII only) after which Exchange has these rules and no others
 * whose names begin with the prefix. It can be run repeatedly, defaults to audit mode, and supports `-WhatIf`
 * and `-Remove`.
 */
export function script({ rules, domains, prefix, version }: ScriptInput): string {
  return [
    '#Requires -Version 5.1',
    commented(markOf('rules')),
    ...words.head(version, rules.length, domains).map(commented),
    parameters,
    `$prefix = ${quoted(`${prefix}: `)}`,
    '$rules = @(',
    rules.map(hashtable).join(',\n'),
    ')',
    work,
  ].join('\n');
}

const parameters = `[CmdletBinding(SupportsShouldProcess = $true)]
param(
  [ValidateSet('Audit', 'AuditAndNotify', 'Enforce')]
  [string] $Mode = 'Audit',
  [switch] $Remove
)
Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'
`;

function hashtable(rule: TransportRule): string {
  const { name, comment, match } = rule;
  return [
    `  ${commented(purpose(rule))}`,
    '  @{',
    `    Name = ${quoted(name)}`,
    `    Comments = ${quoted(comment)}`,
    "    FromScope = 'InOrganization'",
    ...condition(match),
    ...action(rule),
    '  }',
  ].join('\n');
}

function condition(match: TransportRule['match']): string[] {
  if ('patterns' in match) return [`    RecipientAddressMatchesPatterns = ${list(match.patterns, '    ')}`];
  const { domains, except } = match;
  return [
    `    RecipientDomainIs = ${list(domains, '    ')}`,
    ...(except.length === 0 ? [] : [`    ExceptIfRecipientDomainIs = ${list(except, '    ')}`]),
  ];
}

function purpose({ match, action: { type, ...rest } }: TransportRule): string {
  if ('patterns' in match) return words.deny;
  if (type === 'manager') return words.confirmManager;
  return 'unlessSubject' in rest ? words.confirmSubject : words.block;
}

function action({ action: does }: TransportRule): string[] {
  if (does.type === 'manager') return ['    ModerateMessageByManager = $true'];
  const unless = does.unlessSubject;
  return [
    `    RejectMessageReasonText = ${quoted(does.text)}`,
    ...(unless === undefined ? [] : [`    ExceptIfSubjectContainsWords = ${list([unless], '    ')}`]),
  ];
}

const work = `if (-not (Get-Command -Name New-TransportRule -ErrorAction SilentlyContinue)) {
  throw ${quoted(words.connect)}
}
if ($Remove) { $rules = @() }
${ownDomains}$names = @($rules | ForEach-Object { $_.Name })
$all = @(Get-TransportRule)
$ours = @($all | Where-Object { $_.Name.StartsWith($prefix, [StringComparison]::Ordinal) })
$known = @($ours | ForEach-Object { $_.Name })
${commented(words.limits(limits.rules))}
if ($all.Count - $ours.Count + $rules.Count -gt ${limits.rules}) {
  throw ${quoted(words.full(limits.rules))}
}
foreach ($name in $known) {
  if ($names -cnotcontains $name -and $PSCmdlet.ShouldProcess($name, 'Remove-TransportRule')) {
    Remove-TransportRule -Identity $name -Confirm:$false
  }
}
foreach ($rule in $rules) {
  $settings = $rule.Clone()
  $settings.Mode = $Mode
  if ($known -ccontains $rule.Name) {
    $settings.Remove('Name')
    ${commented(words.stale)}
    if ($settings.ContainsKey('RecipientDomainIs') -and -not $settings.ContainsKey('ExceptIfRecipientDomainIs')) {
      $settings['ExceptIfRecipientDomainIs'] = $null
    }
    if ($PSCmdlet.ShouldProcess($rule.Name, "Set-TransportRule ($Mode)")) {
      Set-TransportRule -Identity $rule.Name @settings
    }
  } elseif ($PSCmdlet.ShouldProcess($rule.Name, "New-TransportRule ($Mode)")) {
    New-TransportRule @settings | Out-Null
  }
}
`;
