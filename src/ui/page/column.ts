import { tokens } from '@fluentui/react-components';

/**
 * Returns styles for a full-width element whose content is in the centred column of all pages: at most 720
 * pixels wide; on a phone nearly as wide as the page.
 *
 * @param above the padding above and below, a token
 */
export const column = (above: string) => ({
  padding: `${above} max(${tokens.spacingHorizontalXXL}, (100% - 720px) / 2)`,
  '@media (max-width: 479px)': { paddingInline: tokens.spacingHorizontalL },
});
