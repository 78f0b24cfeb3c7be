import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { ApplicationModule } from '#application';
import { AccessGuard } from './access/access.guard.js';
import { PeopleDirectory } from './access/people-directory.js';
import { Reading } from './access/reading.js';
import { IssueToday } from './preview-issue/issue-today.js';
import { CONTROLLERS } from './controllers.js';
import { ProblemFilter } from './problems/problem.filter.js';
import { Commands } from './requests/commands.js';
import { InputPipe } from './requests/input.pipe.js';

/** The HTTP edge over whatever the process was configured with. */
@Module({})
export class ApiModule {
  /** `hosting` provides and exports the ports of the use cases and the tokens of #hosting, globally or not. */
  static over(hosting: DynamicModule | Type): DynamicModule {
    return {
      module: ApiModule,
      imports: [hosting, ApplicationModule.over([hosting])],
      controllers: [...CONTROLLERS],
      providers: [
        PeopleDirectory,
        Reading,
        IssueToday,
        Commands,
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useClass: InputPipe },
      ],
    };
  }
}
