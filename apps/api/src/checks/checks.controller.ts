import { Controller, Get, Inject, Query, StreamableFile } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import type { FileStore } from '#adapters/files';
import { checkActions, CLOCK } from '#application';
import {
  CHECK_KINDS,
  CHECK_STATUSES,
  dateOf,
  standingFor,
  type CheckKind,
  type CheckState,
  type CheckStatus,
} from '#domain';
import type { Clock } from '#event-sourcing';
import { FILES, READ_MODELS } from '#hosting';
import {
  findingsOf,
  historyOf,
  listChecks,
  namesOfUsers,
  programmesOf,
  remediesOf,
  type CheckFindingView,
  type CheckSummary,
  type ReadModels,
} from '#read-models';
import { CalledBy, type Caller } from '../access/caller.js';
import { Answers, FILE } from '../answers/described.js';
import { HistoryPageDto } from '../history/history.answer.js';
import { Choice, Id, QueryWhole, Text, YEARS } from '../requests/fields.js';
import { AtLeastDto, PageDto } from '../requests/page.dto.js';
import { PathId, PathSha256 } from '../requests/path-ids.js';
import { CheckDetailDto, CheckPageDto, CheckProgrammeListDto } from './check.answer.js';
import { CheckReading, type SeenCheck } from './check-reading.js';
import { CheckFileUnknown } from './refusals.js';

class CheckFilterDto extends PageDto {
  @Choice(CHECK_STATUSES, { optional: true })
  readonly status?: CheckStatus;
  @Choice(CHECK_KINDS, { optional: true })
  readonly kind?: CheckKind;
  /** In which it starts. */
  @QueryWhole(YEARS)
  readonly year?: number;
  /** A unit that is checked. */
  @Id({ optional: true })
  readonly unitId?: string;
  @Id({ optional: true })
  readonly programmeId?: string;
  /** Beginnings of words of the title, with or without marks. */
  @Text({ max: 200, min: 0, optional: true })
  readonly text?: string;
}

class ProgrammeFilterDto extends AtLeastDto {
  @QueryWhole(YEARS)
  readonly year?: number;
  @Id({ optional: true })
  readonly unitId?: string;
}

/** Checks and supervision: the year's programme, and one of them with what was found and demanded. */
@Controller()
export class ChecksController {
  constructor(
    @Inject(READ_MODELS) private readonly db: ReadModels,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(FILES) private readonly files: FileStore,
    private readonly reading: CheckReading,
  ) {}

  @Get('checks')
  @Answers('checks', 'Checks that concern the caller, latest start first.', CheckPageDto)
  async checks(@CalledBy() { actor }: Caller, @Query() { atLeastPosition: _seen, ...filter }: CheckFilterDto) {
    const scope = await this.reading.scopeOf(actor);
    const page = await listChecks(this.db, { ...filter, ...scope });
    return { ...page, items: await this.reading.shownTo(actor, page.items, this.clock.now().toISOString()) };
  }

  @Get('check-programmes')
  @Answers('checks', 'Yearly programmes of checks, with how many of their checks stand where.', CheckProgrammeListDto)
  async programmes(@CalledBy() { actor }: Caller, @Query() { year, unitId }: ProgrammeFilterDto) {
    const { visibleTo, follows } = await this.reading.scopeOf(actor);
    return { items: follows ? await programmesOf(this.db, { visibleTo, year, unitId }) : [] };
  }

  @Get('checks/:checkId')
  @Answers('checks', 'A check: its units, findings and demands, and what the caller may do.', CheckDetailDto)
  async check(@PathId('checkId') checkId: string, @CalledBy() { actor }: Caller) {
    const now = this.clock.now().toISOString();
    const seen = await this.reading.check(actor, checkId, now);
    const { view, tree, rights, inspectorUnitIds } = seen;
    const today = dateOf(now);
    const visibleTo = 'everything' as const;
    const [findings, team, { items }] = await Promise.all([
      this.findingsFor(seen),
      this.teamOf(view),
      remediesOf(this.db, { checkId, settledToo: true, visibleTo, limit: 200 }),
    ]);
    const remedies = items.filter(({ unitId }) => seen.isFollowed || rights.mayRead(unitId));
    const units = view.unitIds.map((unitId) => {
      const { name = null, dissolvedOn = null } = tree.get(unitId) ?? {};
      const reaches = standingFor(unitId, tree, today);
      return {
        unitId,
        name,
        dissolvedOn,
        reaches: reaches.map((one) => ({ ...one, name: tree.get(one.unitId)!.name })),
      };
    });
    const settled = remedies.filter(({ standing }) => standing === 'done' || standing === 'withdrawn');
    const settledNos = settled.map(({ remedy }) => remedy!.demandNo);
    const may = checkActions(rights, inspectorUnitIds, stateOf(view, findings), settledNos);
    return { ...view, units, team, findings, remedies, may };
  }

  @Get('checks/:checkId/history')
  @Answers('checks', 'The history of a check with what it demanded, newest first.', HistoryPageDto)
  async history(
    @PathId('checkId') checkId: string,
    @CalledBy() { actor }: Caller,
    @Query() { cursor, limit }: PageDto,
  ) {
    await this.reading.followedCheck(actor, checkId, this.clock.now().toISOString());
    return historyOf(this.db, { kind: 'check', id: checkId }, { cursor, limit });
  }

  @Get('checks/:checkId/files/:sha256')
  @ApiProduces('application/octet-stream')
  @Answers('checks', 'The content of a file that the inspectors brought to a finding.', FILE)
  async file(
    @PathId('checkId') checkId: string,
    @PathSha256((value) => new CheckFileUnknown(value)) sha256: string,
    @CalledBy() { actor }: Caller,
  ): Promise<StreamableFile> {
    const seen = await this.reading.check(actor, checkId, this.clock.now().toISOString());
    const references = (await this.findingsFor(seen)).flatMap(({ refs }) => refs);
    for (const reference of references) {
      if (reference.kind !== 'file' || reference.sha256 !== sha256) continue;
      const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(reference.name)}`;
      return new StreamableFile(await this.files.open(sha256), { type: reference.mediaType, disposition });
    }
    throw new CheckFileUnknown(sha256);
  }

  private async teamOf({ opening }: CheckSummary) {
    const userIds = opening ? [opening.leaderUserId, ...opening.memberUserIds] : [];
    const names = await namesOfUsers(this.db, userIds);
    return userIds.map((userId, index) => ({ userId, name: names.get(userId) ?? null, leads: index === 0 }));
  }

  /** Who is checked reads what is said of him, once it is concluded. */
  private async findingsFor({ view, isFollowed, rights }: SeenCheck): Promise<CheckFindingView[]> {
    if (!isFollowed && view.concludedAt === null) return [];
    const findings = await findingsOf(this.db, view.checkId);
    return findings.filter(({ unitId }) => isFollowed || rights.mayRead(unitId));
  }
}

function stateOf(view: CheckSummary, findings: readonly CheckFindingView[]): CheckState {
  const { status, opening, startsOn, endsOn, demands } = view;
  return {
    status,
    plan: view,
    opening: opening && { ...opening, startsOn, endsOn },
    findings: new Map(findings.map(({ findingId, unitId, weight }) => [findingId, { unitId, weight }])),
    demands,
  };
}
