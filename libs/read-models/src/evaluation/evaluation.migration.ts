import { sql, type Migration } from 'kysely';

export const evaluationTables: Migration = {
  up: async (db) => {
    await sql`
      create table evaluation_rounds (
        round_id text primary key,
        status text not null,
        owner_unit_id text not null,
        title text not null,
        period_kind text not null,
        period_key text not null,
        period_from date not null,
        period_to date,
        cut_off_on date not null,
        cut_off_at timestamptz not null,
        self_rating_until date not null,
        unit_count integer not null,
        remark text,
        cancel_reason text,
        opened_at timestamptz not null,
        ended_at timestamptz,
        revision integer not null,
        position bigint not null
      )`.execute(db);
    await sql`create index evaluation_rounds_in_order on evaluation_rounds (position)`.execute(db);
    await sql`
      create table evaluations (
        evaluation_id text primary key,
        round_id text not null,
        unit_id text not null,
        decider_unit_id text not null,
        appraiser_unit_id text not null,
        period_kind text not null,
        period_key text not null,
        period_from date not null,
        period_to date,
        cut_off_at timestamptz not null,
        self_rating_until date not null,
        status text not null,
        evidence jsonb not null,
        self_rating jsonb,
        appraisal jsonb,
        decision jsonb,
        rating text,
        waived_reason text,
        cancel_reason text,
        opened_at timestamptz not null,
        decided_at timestamptz,
        revision integer not null,
        position bigint not null
      )`.execute(db);
    await sql`create index evaluations_of_round on evaluations (round_id, decider_unit_id)`.execute(db);
    await sql`create index evaluations_of_unit on evaluations (unit_id, period_key)`.execute(db);
    await sql`create index evaluations_of_period on evaluations (period_key, status)`.execute(db);
    await sql`create index evaluations_in_order on evaluations (position)`.execute(db);
    await sql`
      create table evidence_sheets (
        sheet_id text primary key,
        unit_id text not null,
        period_from date not null,
        cut_off_at timestamptz not null,
        up_to bigint not null,
        counts jsonb not null,
        findings jsonb not null,
        listed integer not null,
        sha256 text not null,
        frozen_at timestamptz not null
      )`.execute(db);
    await sql`
      create table evidence_lines (
        line_id text primary key,
        sheet_id text not null,
        assignment_id text not null,
        follow_up text not null,
        due_at timestamptz,
        reported_at timestamptz,
        returned integer not null,
        extended integer not null,
        back_entered boolean not null,
        passed_on boolean not null,
        figures jsonb not null
      )`.execute(db);
    await sql`create index evidence_lines_of_sheet on evidence_lines (sheet_id, assignment_id)`.execute(db);
    await sql`
      create table commendations (
        commendation_id text primary key,
        owner_unit_id text not null,
        unit_id text not null,
        number text not null,
        decided_on date not null,
        reason text not null,
        evaluation_id text,
        revoke_reason text,
        awarded_at timestamptz not null,
        revision integer not null,
        position bigint not null
      )`.execute(db);
    await sql`create index commendations_in_order on commendations (position)`.execute(db);
    await sql`create index commendations_of_unit on commendations (unit_id, position)`.execute(db);
    // Evidence asks for the checks that found something at a unit.
    await sql`
      create index findings_in_history on history (unit_id) where type = 'FindingRecorded.v1'`.execute(db);
  },
};
