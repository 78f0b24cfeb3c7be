/** One line that is written over on a terminal; elsewhere a line for each tenth. */
export function showProgress(): (progress: { readonly done: number; readonly total: number }) => void {
  let shownTenth = 0;
  return ({ done, total }) => {
    if (process.stdout.isTTY) {
      process.stdout.write(`${clearLine()}${done} of ${total} events${done >= total ? '\n' : ''}`);
      return;
    }
    const tenth = total === 0 ? 10 : Math.floor((10 * done) / total);
    if (tenth > shownTenth) console.error(`${done} of ${total} events`);
    shownTenth = Math.max(shownTenth, tenth);
  };
}

const clearLine = (): string => (process.stdout.isTTY ? '\r\u001b[K' : '');
