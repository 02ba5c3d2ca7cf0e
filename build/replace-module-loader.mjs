/** A webpack loader that replaces a module's source with the `text` option. */
export default function replaceModule() {
  return this.getOptions().text;
}
