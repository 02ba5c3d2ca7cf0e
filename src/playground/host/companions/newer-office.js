/**
 * Adds to office.js what came after the npm copy of 2022, and makes it report the simulated client and its
 * theme. For tests and the playground only. It leaves the library itself unmodified, uses the library's own
 * channel, and can be loaded in every page of the add-in before or after office.js. Outlook's own page can
 * tell by `newerOffice` that it is present.
 */
(function () {
  'use strict';
  window.newerOffice = true;
  var contextChanged = 'olkInitializationContextChanged';

  var ok = function (value) {
    return { status: 'succeeded', value: value };
  };
  var failed = function (code) {
    return {
      status: 'failed',
      error: { code: code, name: 'Error', message: 'Outlook answered ' + code + '.' },
    };
  };
  /** The callback is the last argument; options may precede it. */
  var callbackOf = function (given) {
    var last = given[given.length - 1];
    return typeof last === 'function' ? last : String;
  };
  var channel = function () {
    return OSF._OfficeAppFactory.getClientEndPoint();
  };
  var controlId = function () {
    return OSF._OfficeAppFactory.getId();
  };

  /** `item.sendAsync` (Mailbox 1.15), dispatch id 215 as in Microsoft's build of June 2025. */
  var sendAsync = function () {
    var callback = callbackOf(arguments);
    channel().invoke(
      'ExecuteMethod',
      function (code, answer) {
        callback(code !== 0 ? failed(5001) : answer.error ? failed(answer.errorCode) : ok());
      },
      { MethodData: { ControlId: controlId(), DispatchId: 215 } },
    );
  };

  /** `InitializationContextChanged` (Mailbox 1.15), event 55. */
  var listen = function (handler, callback) {
    channel().registerForEvent(
      contextChanged,
      function (told) {
        handler({ type: contextChanged, initializationContextData: told[0] });
      },
      function (code) {
        callback(code === 0 ? ok() : failed(5001));
      },
      { controlId: controlId(), eventDispId: 55, targetId: '' },
    );
  };

  var newerItem = function (item) {
    return Object.create(item, {
      sendAsync: { value: sendAsync },
      addHandlerAsync: {
        value: function (type, handler) {
          if (type === contextChanged) listen(handler, callbackOf(arguments));
          else item.addHandlerAsync.apply(item, arguments);
        },
      },
    });
  };

  /** The library identifies itself as Outlook on the web; the frame's name says which client is simulated. */
  var pretend = function (identity, context) {
    var mailbox = context.mailbox;
    var diagnostics = Object.create(mailbox.diagnostics, { hostName: { value: identity.hostName } });
    var known = { diagnostics: { value: diagnostics } };
    var told = { platform: { value: identity.platform } };
    if (mailbox.item) known.item = { value: newerItem(mailbox.item) };
    told.mailbox = { value: Object.create(mailbox, known) };
    if (identity.theme) told.officeTheme = { value: identity.theme };
    return Object.create(context, told);
  };

  /**
   * Runs when the library is ready, before the add-in's own callbacks. Skips dialogs, which have no mailbox.
   */
  var fill = function () {
    if (!Office.context.mailbox) return;
    Office.EventType.InitializationContextChanged = contextChanged;
    Office.MailboxEnums.SendModeOverride = { PromptUser: 'promptUser' };
    var context = pretend(JSON.parse(window.name).pretends, Office.context);
    window.Office = Object.create(Office, { context: { value: context } });
  };

  /**
   * Uses `onReadyInternal`, so that the library still complains if the add-in never calls `Office.onReady`
   * itself.
   */
  var hook = function () {
    window.Microsoft.Office.WebExtension.onReadyInternal(fill);
  };
  var isOfficeJs = function (element) {
    return element.tagName === 'SCRIPT' && /\/office(?:\.debug)?\.js$/.test(element.src);
  };
  if (window.Microsoft && window.Microsoft.Office) hook();
  else
    document.addEventListener(
      'load',
      function (event) {
        if (isOfficeJs(event.target)) hook();
      },
      true,
    );
})();
