/**
 * For the playground only: the policy that Outlook's page sent along in the frame's name stands where `nearmiss package` puts it,
 * in the global `nearmissPolicy`, before the add-in's bundle runs. Without one, the bundle has its own.
 */
(function () {
  'use strict';
  try {
    var policy = JSON.parse(window.name).policy;
    if (policy !== undefined) window.nearmissPolicy = policy;
  } catch {
    // A page that the playground did not open has no such name.
  }
})();
