import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { ApplicationModule } from '#application';
import { AccessGuard } from './access/access.guard.js';
import { PeopleDirectory } from './access/people-directory.js';
import { Reading } from './access/reading.js';
import { REVIEW_CONTROLLERS } from './reviews/review-controllers.js';
import { ReviewReading } from './reviews/review-reading.js';
import { CheckReading } from './checks/check-reading.js';
import { NoteReadings } from './readings/note-readings.interceptor.js';
import { readingLog } from './readings/reading-log.provider.js';
import { DocumentWarnings } from './directive-register/document-warnings.js';
import { OrderPreview } from './order-steps/order-preview.js';
import { ChangePreview } from './preview-reform/change-preview.js';
import { DecreeReading } from './reforms/decree-reading.js';
import { IssueToday } from './preview-issue/issue-today.js';
import { NumberToday } from './preview-issue/number-today.js';
import { CONTROLLERS } from './controllers.js';
import { Audience } from './live/audience.js';
import { Followers, LIVE_PACE, USUAL_PACE } from './live/followers.js';
import { LiveFeed } from './live/live-feed.js';
import { NoticesSeen } from './notices/notices-seen.js';
import { ProblemFilter } from './problems/problem.filter.js';
import { boardPasses } from './queue-board/board-passes.provider.js';
import { QueueBoards } from './queue-board/queue-boards.js';
import { RequestLimitGuard } from './request-limits/request-limit.guard.js';
import { Commands } from './requests/commands.js';
import { InputPipe } from './requests/input.pipe.js';
import { Drain } from './stopping/drain.js';

/** The HTTP edge over whatever the process was configured with. */
@Module({})
export class ApiModule {
  /** `hosting` provides and exports the ports of the use cases and the tokens of #hosting, globally or not. */
  static over(hosting: DynamicModule | Type): DynamicModule {
    return {
      module: ApiModule,
      imports: [hosting, ApplicationModule.over([hosting])],
      controllers: [...CONTROLLERS, ...REVIEW_CONTROLLERS],
      providers: [
        PeopleDirectory,
        Reading,
        CheckReading,
        ReviewReading,
        readingLog,
        IssueToday,
        OrderPreview,
        DecreeReading,
        ChangePreview,
        NumberToday,
        DocumentWarnings,
        NoticesSeen,
        Commands,
        Drain,
        QueueBoards,
        boardPasses,
        Audience,
        Followers,
        LiveFeed,
        { provide: LIVE_PACE, useValue: USUAL_PACE },
        // In this order: whose request it is, then whether there were too many of them.
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_GUARD, useClass: RequestLimitGuard },
        { provide: APP_INTERCEPTOR, useClass: NoteReadings },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useClass: InputPipe },
      ],
    };
  }
}
