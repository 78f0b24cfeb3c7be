import { Client } from '../journeys/client.js';
import type { Program } from '../programs/program.js';

/** Looks at the workers until nothing is left to do. An API process knows of projections, and not of policies. */
export class WorkersAtRest {
  private doneUpTo: unknown = null;

  /** Projections and policies have dealt with everything, and nothing has come of it since the look before. */
  async look(workers: readonly Program[]): Promise<boolean> {
    const before = this.doneUpTo;
    this.doneUpTo = null;
    const asked = workers.map(async (worker) => new Client(await worker.ready(), null).get('/ready'));
    const answers = await Promise.all(asked).catch(() => []);
    const [first] = answers;
    const areDone = answers.every(
      ({ status, body }) => status === 200 && (body['runners'] as { lag: number }[]).every(({ lag }) => lag === 0),
    );
    if (first && areDone) this.doneUpTo = first.body['lastPosition'];
    return this.doneUpTo !== null && this.doneUpTo === before;
  }
}
