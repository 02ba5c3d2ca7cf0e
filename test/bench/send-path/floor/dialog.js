/** A minimal dialog: it receives one message, paints it and returns one answer. */
Office.onReady(() => {
  const { ui } = Office.context;
  document.querySelector('button').addEventListener('click', () => ui.messageParent('yes'));
  const hear = ({ message }) => {
    document.getElementById('line').textContent = message;
  };
  ui.addHandlerAsync(Office.EventType.DialogParentMessageReceived, hear, () => ui.messageParent('ready'));
});
