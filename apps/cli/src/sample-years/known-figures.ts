import type { DirectiveFigures } from '#application';
import { assignmentStream, type AssignmentEvent, type Instant } from '#domain';
import type { EventStore, RecordedEvent } from '#event-sourcing';
import { pastSumsIn } from '#read-models';

/** Figures of a directive at a past instant of the story, told from its assignments by the rules of the boards. */
export class KnownFigures implements DirectiveFigures {
  private readonly assignments = new Map<string, string[]>();

  constructor(private readonly log: Pick<EventStore, 'readStream'>) {}

  see(event: RecordedEvent): void {
    const { type, data } = event as unknown as RecordedEvent<AssignmentEvent>;
    if (type !== 'AssignmentGiven.v1') return;
    const known = this.assignments.get(data.directiveId);
    if (known) known.push(data.assignmentId);
    else this.assignments.set(data.directiveId, [data.assignmentId]);
  }

  async at(directiveId: string, at: Instant) {
    const histories: RecordedEvent<AssignmentEvent>[][] = [];
    for (const assignmentId of this.assignments.get(directiveId) ?? []) {
      const history = await this.log.readStream(assignmentStream(assignmentId));
      histories.push(history as unknown as RecordedEvent<AssignmentEvent>[]);
    }
    return pastSumsIn(histories, { at, sense: 'happened' });
  }
}
