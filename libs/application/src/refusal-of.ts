import { Refusal, TooMuchContention } from '#event-sourcing';

/**
 * What a rule said no with; null where the work was done. Whatever else goes wrong, contention with other processes
 * included, is thrown, so that the reaction is tried again.
 */
export async function refusalOf(work: () => Promise<unknown>): Promise<Refusal | null> {
  try {
    await work();
    return null;
  } catch (error) {
    if (!(error instanceof Refusal) || error instanceof TooMuchContention) throw error;
    return error;
  }
}
