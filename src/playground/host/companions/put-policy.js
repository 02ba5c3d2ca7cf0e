/**
 * For the playground only: before the add-in's bundle runs, puts the policy that Outlook's page passed in the
 * frame's name where `nearmiss package` puts one, in the global `nearmissPolicy`. Without one, the bundle
 * uses its own policy.
 */
(function () {
  'use strict';
  try {
    var policy = JSON.parse(window.name).policy;
    if (policy !== undefined) window.nearmissPolicy = policy;
  } catch {
    // A page that the playground did not open has another name.
  }
})();
