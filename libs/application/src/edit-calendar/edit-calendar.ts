import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { calendarStream, yearCalendar, type CalendarCommand } from '#domain';
import type { Decision } from '#event-sourcing';
import { AdministrativeDecisions } from '../administrative-decisions.js';
import { ApplicationCommand } from '../application-command.js';

/** Days off and days worked in exchange, as they are decided year by year. */
export class EditCalendar extends ApplicationCommand<CalendarCommand> {}

@CommandHandler(EditCalendar)
export class EditCalendarHandler implements ICommandHandler<EditCalendar> {
  constructor(private readonly decisions: AdministrativeDecisions) {}

  execute(command: EditCalendar): Promise<Decision> {
    const { data } = command;
    return this.decisions.carryOut(command, yearCalendar, calendarStream(data.data.year), data);
  }
}
