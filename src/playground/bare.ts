import type { Handle } from './handle.ts';

/**
 * Shows panes and dialogs without the playground's page, so that the benchmark measures none of its React
 * code.
 */
export const showBare = ({ outlook, elements }: Handle): void => {
  outlook.subscribe(() => {
    for (const element of elements.values()) {
      if (element.isConnected) continue;
      element.style.cssText = 'position:fixed;inset:5%;width:90%;height:90%;border:0;background:#fff';
      document.body.append(element);
    }
  });
};
