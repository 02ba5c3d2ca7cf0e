/**
 * A stub of Microsoft's MicrosoftAjax.js, with the parts that office.js needs. office.js loads the original
 * from another address, and the npm package does not contain it. The original calls `eval` after defining these
 * parts (`microsoft-ajax-end.js`).
 */
(function () {
  'use strict';
  var nothing = function () {
    return null;
  };
  var failure = function (message) {
    return new Error(message);
  };
  window.Type = {
    registerNamespace: function (name) {
      name.split('.').reduce(function (parent, part) {
        parent[part] = parent[part] || {};
        return parent[part];
      }, window);
    },
    registerClass: nothing,
  };
  ['registerClass', 'registerEnum', 'registerInterface'].forEach(function (name) {
    Function.prototype[name] = nothing;
  });
  window.Sys = {
    StringBuilder: nothing,
    Debug: { trace: nothing },
    Browser: {},
    Serialization: {
      JavaScriptSerializer: { serialize: JSON.stringify, deserialize: JSON.parse },
    },
  };
  Function._validateParams = nothing;
  Function._validateParameter = nothing;
  [
    'argument',
    'argumentNull',
    'argumentOutOfRange',
    'argumentType',
    'argumentUndefined',
    'parameterCount',
    'invalidOperation',
  ].forEach(function (name) {
    Error[name] = failure;
  });
  window.Sys.CultureInfo = { InvariantCulture: { name: '' } };
})();
