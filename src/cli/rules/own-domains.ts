import { ruleWords } from '../../text/admin/transport-rules.ts';
import { commented, quoted } from './powershell.ts';

const words = ruleWords.script;

/**
 * The part of the script that leaves out look-alikes that are accepted domains or below one, and excepts
 * accepted domains below a look-alike. It makes no rule without domains, because a rule without a condition
 * on recipients would apply to all mail.
 */
export const ownDomains = `${words.own.map(commented).join('\n')}
$own = @()
if (-not $Remove) {
  $idn = New-Object -TypeName System.Globalization.IdnMapping
  $own = @(Get-AcceptedDomain | ForEach-Object {
    $idn.GetAscii((([string] $_.DomainName) -replace '^\\*\\.', '').ToLowerInvariant())
  } | Where-Object { $_ -ne '*' })
}
$rules = @(foreach ($rule in $rules) {
  if ($rule.ContainsKey('RecipientDomainIs')) {
    $others = @(foreach ($domain in $rule['RecipientDomainIs']) {
      $above = @($own | Where-Object { ".$domain".EndsWith(".$_", [StringComparison]::Ordinal) })
      if ($above.Count -eq 0) { $domain } else { Write-Warning (${quoted(words.leftOut(''))} + $domain) }
    })
    $below = @(foreach ($name in $own) {
      if (@($others | Where-Object { $name.EndsWith(".$_", [StringComparison]::Ordinal) }).Count -gt 0) { $name }
    })
    $except = @(@($rule['ExceptIfRecipientDomainIs']; $below) | Where-Object { $_ } | Select-Object -Unique)
    $rule['RecipientDomainIs'] = $others
    $rule['ExceptIfRecipientDomainIs'] = $except
    if ($except.Count -eq 0) { $rule.Remove('ExceptIfRecipientDomainIs') }
    if ($others.Count -eq 0) { continue }
  }
  $rule
})
`;
