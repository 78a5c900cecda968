/**
 * An expression that is made when it is first asked for, for scripts that pages load. Browsers go through
 * each one that a script holds as they load it, used or not, and one look at a class of all scripts'
 * letters takes as long as reading a kilobyte and more of code.
 * @param source what stands between the slashes of a literal.
 */
export function lateRegExp(source: string, flags: string): () => RegExp {
  let made: RegExp | undefined;
  return () => {
    made ??= new RegExp(source, flags);
    return made;
  };
}
