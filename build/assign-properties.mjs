/**
 * Replaces the helper of swc that adds the properties of an object literal after a spread. Ours have no
 * accessors, so that copying the values is the same and takes fewer bytes.
 */
export const { assign: _ } = Object;
