/** One line that is written over on a terminal; elsewhere a line for each tenth. `share` lies between 0 and 1. */
export function progressLine(): (words: string, share: number) => void {
  let shownTenth = 0;
  return (words, share) => {
    if (process.stdout.isTTY) {
      process.stdout.write(`\r\u001b[K${words}${share >= 1 ? '\n' : ''}`);
      return;
    }
    const tenth = Math.floor(10 * share);
    if (tenth > shownTenth) console.error(words);
    shownTenth = Math.max(shownTenth, tenth);
  };
}

export function showProgress(): (progress: { readonly done: number; readonly total: number }) => void {
  const show = progressLine();
  return ({ done, total }) => show(`${done} of ${total} events`, total === 0 ? 1 : done / total);
}
