/**
 * A stand-in for Microsoft's MicrosoftAjax.js, which office.js loads from another address and of which it needs only
 * this much. The file itself is not in the npm package. Like the real one, this evaluates a text when all of that is there: a
 * content-security-policy without `unsafe-eval` ends the file at that point.
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
  // eslint-disable-next-line no-eval
  window.Sys.CultureInfo = { InvariantCulture: eval('({ name: "" })') };
})();
