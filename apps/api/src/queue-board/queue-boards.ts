import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { openQueueBoard, type JobsLocation, type QueueBoard } from '#adapters/bullmq';
import { JOBS_LOCATION, QUEUES } from '#hosting';
import { BASE } from './queue-board-paths.js';

/** The board of this process, opened when somebody first looks at it: until then it holds no connection. */
@Injectable()
export class QueueBoards implements OnModuleDestroy {
  private readonly logger = new Logger('QueueBoard');
  private opened: Promise<QueueBoard> | null = null;

  constructor(@Inject(JOBS_LOCATION) private readonly location: JobsLocation) {}

  /** @throws JobsUnavailable */
  board(): Promise<QueueBoard> {
    if (!this.opened) {
      const report = ({ error }: { readonly error: Error }) => this.logger.warn(error.message);
      this.opened = openQueueBoard(this.location, Object.values(QUEUES), BASE, report);
      // The next one who looks tries again.
      this.opened.catch(() => (this.opened = null));
    }
    return this.opened;
  }

  async onModuleDestroy(): Promise<void> {
    await (await this.opened?.catch(() => null))?.close();
  }
}
