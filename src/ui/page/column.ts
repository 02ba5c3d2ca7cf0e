import { tokens } from '@fluentui/react-components';

/**
 * The one column of all pages: in the middle and at most 720 pixels wide; on a phone nearly as wide as the page. Styles for
 * whatever goes from edge to edge, so that everything in it begins on the same line.
 *
 * @param above the room above and below, a token
 */
export const column = (above: string) => ({
  padding: `${above} max(${tokens.spacingHorizontalXXL}, (100% - 720px) / 2)`,
  '@media (max-width: 479px)': { paddingInline: tokens.spacingHorizontalL },
});
