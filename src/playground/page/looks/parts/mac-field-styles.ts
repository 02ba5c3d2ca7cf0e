import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  fields: {
    '& [data-label]': { textAlign: 'end' },
    // The alternative text is empty, so that the colon is no part of the field's name.
    '& [data-label]::after': { content: '":" / ""' },
  },
});

/** Returns the class of fields whose labels end with a colon, as on Mac and phones. */
export const useMacFieldStyles = (): string => useStyles().fields;
