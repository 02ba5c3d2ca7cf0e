/** A minimal function file, against which the product is measured. */
Office.onReady();

/** Good mail: allows the event at once. */
Office.actions.associate('answerAtOnce', (event) => event.completed({ allowEvent: true }));

/** One doubt: opens a dialog that paints one line and says ready; when it closes, nothing is sent. */
Office.actions.associate('openDialog', (event) => {
  const url = new URL('dialog.html', location.href).href;
  const options = { height: 60, width: 40, displayInIframe: true };
  Office.context.ui.displayDialogAsync(url, options, ({ value: dialog }) => {
    dialog.addEventHandler(Office.EventType.DialogEventReceived, () =>
      event.completed({ allowEvent: false }),
    );
    dialog.addEventHandler(Office.EventType.DialogMessageReceived, ({ message }) => {
      if (message === 'ready') dialog.messageChild('hello');
      else {
        dialog.close();
        event.completed({ allowEvent: message === 'yes' });
      }
    });
  });
});
