/** The least that a dialog can do: hear one message, paint it, and hand back one answer. */
Office.onReady(() => {
  const { ui } = Office.context;
  document.querySelector('button').addEventListener('click', () => ui.messageParent('yes'));
  const hear = ({ message }) => {
    document.getElementById('line').textContent = message;
  };
  ui.addHandlerAsync(Office.EventType.DialogParentMessageReceived, hear, () => ui.messageParent('ready'));
});
