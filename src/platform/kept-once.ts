/**
 * Makes a thing when it is first asked for, and keeps it for the life of the page. What fails is not
 * kept: whoever asks next has it tried again.
 */
export function keptOnce<T>(make: () => Promise<T>): () => Promise<T> {
  let making: Promise<T> | null = null;
  const forget = () => {
    making = null;
  };
  return () => {
    if (!making) {
      making = make();
      making.catch(forget);
    }
    return making;
  };
}
