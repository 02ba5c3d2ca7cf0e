/**
 * For `npm start` over plain http: office.js refuses a dialog whose address does not begin with https. Gives it
 * such an address; the simulated Outlook opens the page over http, where it is.
 */
(function () {
  'use strict';
  var withHttps = function (ui) {
    var display = ui.displayDialogAsync;
    return Object.create(ui, {
      displayDialogAsync: {
        value: function (address) {
          var rest = Array.prototype.slice.call(arguments, 1);
          return display.apply(ui, [address.replace(/^http:/, 'https:')].concat(rest));
        },
      },
    });
  };

  /** Runs when the library is ready, before the add-in's own callbacks. */
  var fill = function () {
    var ui = { value: withHttps(Office.context.ui) };
    window.Office = Object.create(Office, { context: { value: Object.create(Office.context, { ui: ui }) } });
  };

  document.addEventListener(
    'load',
    function ({ target }) {
      if (target.tagName === 'SCRIPT' && /\/office\.js$/.test(target.src))
        window.Microsoft.Office.WebExtension.onReadyInternal(fill);
    },
    true,
  );
})();
