import runtime from '../node_modules/react/jsx-runtime.js';

/** React's functions as constants of a module, which cost less at each call than members of an object. */
export const { Fragment, jsx, jsxs } = runtime;
