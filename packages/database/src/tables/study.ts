import type { Generated } from 'kysely'
import type { Day, DefaultJson, Json } from './column.ts'

export interface InstallationTable {
  only_row: Generated<boolean>
  mode: string
  created_at: Generated<Date>
}

export interface FrameworkVersionsTable {
  version: string
  content: Json
  frozen_at: Generated<Date>
}

export interface MunicipalitiesTable {
  id: Generated<string>
  slug: string
  name: string
  cbs_code: string | null
  valid_from: Day | null
  valid_until: Day | null
  fictional: Generated<boolean>
}

export interface OrganisationsTable {
  id: Generated<string>
  name: string
  valid_from: Generated<Day>
  valid_until: Day | null
}

export interface StudiesTable {
  id: Generated<string>
  slug: string
  name: string
  kind: string
  fictional: Generated<boolean>
  introduction: Generated<string>
  contact: Generated<string>
  created_at: Generated<Date>
}

export interface RoundsTable {
  id: Generated<string>
  study_id: string
  kind: string
  name: string
  framework_version: string
  deadline: Day | null
  created_at: Generated<Date>
}

export interface ParticipationsTable {
  id: Generated<string>
  study_id: string
  round_id: string
  municipality_id: string
  context: DefaultJson
  version: Generated<number>
  created_at: Generated<Date>
}

export interface ApproachesTable {
  id: Generated<string>
  municipality_id: string
  slug: string
  name: string
}

export interface AssessmentsTable {
  id: Generated<string>
  study_id: string
  participation_id: string
  approach_id: string
  position: Generated<number>
  status: Generated<string>
  status_reason: string | null
  director_term: string | null
  terms: Generated<string[]>
  facts: DefaultJson
  version: Generated<number>
  created_at: Generated<Date>
}

export interface RespondentsTable {
  id: Generated<string>
  study_id: string
  assessment_id: string
  kind: string
  organisation_id: string
  unit: string | null
  position: Generated<number>
  replaced_reason: string | null
  created_at: Generated<Date>
}

export interface DecisionsTable {
  id: Generated<string>
  study_id: string
  assessment_id: string | null
  subject_kind: string
  subject_id: string
  kind: string
  reason: string
  details: DefaultJson
  decided_by: string | null
  decided_at: Generated<Date>
}

export interface StudyMembersTable {
  study_id: string
  account_id: string
  role: string
  since: Generated<Date>
  ended_at: Date | null
}

export interface RespondentMembersTable {
  respondent_id: string
  study_id: string
  account_id: string
  role: string
  since: Generated<Date>
  ended_at: Date | null
}
