import type { ColumnType, Generated } from 'kysely'

/** The columns of every table, as the migrations leave them. Checked against the catalog by tables.db.test.ts. */
export interface Tables {
  'audit.events': AuditEventsTable
  'audit.heads': AuditHeadsTable
  'audit.salts': AuditSaltsTable
  'audit.seals': AuditSealsTable
  'identity.accounts': IdentityAccountsTable
  'identity.sessions': IdentitySessionsTable
  answer_history: AnswerHistoryTable
  answers: AnswersTable
  approaches: ApproachesTable
  approvals: ApprovalsTable
  assessments: AssessmentsTable
  comparisons: ComparisonsTable
  decisions: DecisionsTable
  factsheets: FactsheetsTable
  findings: FindingsTable
  framework_versions: FrameworkVersionsTable
  installation: InstallationTable
  mails: MailsTable
  municipalities: MunicipalitiesTable
  organisations: OrganisationsTable
  outbox: OutboxTable
  participations: ParticipationsTable
  policy_documents: PolicyDocumentsTable
  respondent_members: RespondentMembersTable
  respondents: RespondentsTable
  revisions: RevisionsTable
  rounds: RoundsTable
  settlements: SettlementsTable
  studies: StudiesTable
  study_members: StudyMembersTable
  submission_versions: SubmissionVersionsTable
  submissions: SubmissionsTable
  theme_conclusions: ThemeConclusionsTable
  verdicts: VerdictsTable
  'published.factsheets': PublishedFactsheetsTable
  'published.versions': PublishedVersionsTable
}

/** jsonb: read as a parsed value whose shape the repository states, written as JSON text. */
type Json = ColumnType<unknown, string, string>

/** A date without a time, `YYYY-MM-DD`. */
type Day = string

export interface AuditEventsTable {
  id: Generated<string>
  at: Generated<Date>
  transaction_id: Generated<string>
  study_id: string | null
  actor_kind: string
  actor_id: string | null
  verb: string
  subject_kind: string
  subject_id: string | null
  version: number | null
  digest: Buffer
}

export interface AuditHeadsTable {
  chain: string
  position: string
  hash: Buffer
  signature: Buffer
  public_key: Buffer
  sealed_at: Generated<Date>
}

export interface AuditSaltsTable {
  event_id: string
  salt: Buffer
}

export interface AuditSealsTable {
  chain: string
  position: string
  event_id: string
  hash: Buffer
  sealed_at: Generated<Date>
}

export interface IdentityAccountsTable {
  id: Generated<string>
  app: string
  name: string
  email: string
  password_hash: string | null
  totp_secret: string | null
  totp_last_step: string | null
  administrator: Generated<boolean>
  inspectorate: string | null
  created_at: Generated<Date>
  last_signed_in_at: Date | null
  deactivated_at: Date | null
}

export interface IdentitySessionsTable {
  token_hash: Buffer
  id: Generated<string>
  account_id: string
  app: string
  device: Generated<string>
  created_at: Generated<Date>
  last_seen_at: Generated<Date>
  expires_at: Date
}

export interface AnswerHistoryTable {
  submission_id: string
  question_code: string
  version: number
  value: Json | null
  explanation: string | null
  saved_at: Date
  saved_by: string
  request_key: string
}

export interface AnswersTable {
  submission_id: string
  question_code: string
  value: Json | null
  explanation: string | null
  version: number
  saved_at: Date
  saved_by: string
}

export interface ApproachesTable {
  id: Generated<string>
  municipality_id: string
  slug: string
  name: string
}

export interface ApprovalsTable {
  id: Generated<string>
  study_id: string
  participation_id: string
  subject_kind: string
  subject_id: string
  content_hash: string
  last_revision: string
  approved_by: string
  approved_at: Generated<Date>
  voided_at: Date | null
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
  facts: Generated<Json>
  inspector_id: string | null
  version: Generated<number>
  created_at: Generated<Date>
}

export interface ComparisonsTable {
  study_id: string
  assessment_id: string
  question_code: string
  pattern: string
  severity: string
  flags: Generated<Json>
  detail: Json
  positions_hash: string
  rule_version: string
  compared_at: Generated<Date>
}

export interface DecisionsTable {
  id: Generated<string>
  study_id: string
  assessment_id: string | null
  subject_kind: string
  subject_id: string
  kind: string
  reason: string
  details: Generated<Json>
  decided_by: string | null
  decided_at: Generated<Date>
}

export interface FactsheetsTable {
  id: Generated<string>
  study_id: string
  participation_id: string
  content: Generated<Json>
  content_hash: Generated<string>
  version: Generated<number>
  status: Generated<string>
  remark: string | null
  created_at: Generated<Date>
  updated_at: Generated<Date>
}

export interface FindingsTable {
  id: Generated<string>
  study_id: string
  assessment_id: string
  criterion_code: string
  position: number
  content: Json
  content_hash: Generated<string>
  version: Generated<number>
  status: Generated<string>
  remark: string | null
  created_at: Generated<Date>
  updated_at: Generated<Date>
}

export interface FrameworkVersionsTable {
  version: string
  content: Json
  frozen_at: Generated<Date>
}

export interface InstallationTable {
  only_row: Generated<boolean>
  mode: string
  created_at: Generated<Date>
}

export interface MailsTable {
  id: Generated<string>
  study_id: string | null
  recipient_name: string
  address: string
  template: string
  parameters: Json | null
  created_at: Generated<Date>
  delivered_at: Date | null
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

export interface OutboxTable {
  id: Generated<string>
  job: string
  payload: Json
  created_at: Generated<Date>
}

export interface ParticipationsTable {
  id: Generated<string>
  study_id: string
  round_id: string
  municipality_id: string
  context: Generated<Json>
  version: Generated<number>
  created_at: Generated<Date>
}

export interface PolicyDocumentsTable {
  id: Generated<string>
  study_id: string
  submission_id: string
  question_code: string
  title: string
  kind: string | null
  file_name: string
  media_type: string
  byte_size: string
  sha256: string
  storage_key: string
  scan: Generated<string>
  uploaded_by: string
  uploaded_at: Generated<Date>
  removed_at: Date | null
  sent_in_version: number | null
}

export interface RespondentMembersTable {
  respondent_id: string
  study_id: string
  account_id: string
  role: string
  since: Generated<Date>
  ended_at: Date | null
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

export interface RevisionsTable {
  id: Generated<string>
  study_id: string
  participation_id: string
  subject_kind: string
  subject_id: string
  version: number
  content: Json
  content_hash: string
  changed_by: string | null
  changed_at: Generated<Date>
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

export interface SettlementsTable {
  study_id: string
  assessment_id: string
  question_code: string
  positions_hash: string
  reason: string
  settled_by: string
  settled_at: Generated<Date>
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

export interface StudyMembersTable {
  study_id: string
  account_id: string
  role: string
  since: Generated<Date>
  ended_at: Date | null
}

export interface SubmissionVersionsTable {
  id: Generated<string>
  study_id: string
  submission_id: string
  number: number
  receipt: string
  content: Json
  request_key: string
  sent_by: string | null
  sent_at: Generated<Date>
}

export interface SubmissionsTable {
  id: Generated<string>
  study_id: string
  respondent_id: string
  questionnaire: string
  status: Generated<string>
  status_reason: string | null
  deadline: Day
  latest_version: Generated<number>
  created_at: Generated<Date>
}

export interface ThemeConclusionsTable {
  id: Generated<string>
  study_id: string
  assessment_id: string
  theme_code: string
  content: Json
  content_hash: Generated<string>
  version: Generated<number>
  status: Generated<string>
  remark: string | null
  created_at: Generated<Date>
  updated_at: Generated<Date>
}

export interface VerdictsTable {
  assessment_id: string
  indicator_code: string
  study_id: string
  finding_id: string
  verdict: string | null
  reason: string | null
}

export interface PublishedFactsheetsTable {
  id: string | null
  municipality_slug: string | null
  municipality_name: string | null
  study_slug: string | null
  study_name: string | null
  fictional: boolean | null
  number: number | null
  content_hash: string | null
  published_at: Date | null
  html: Buffer | null
  html_br: Buffer | null
  json: Buffer | null
  pdf: Buffer | null
}

export interface PublishedVersionsTable {
  id: Generated<string>
  study_id: string
  participation_id: string
  municipality_slug: string
  municipality_name: string
  study_slug: string
  study_name: string
  fictional: boolean
  number: number
  content: Json
  content_hash: string
  published_at: Generated<Date>
  visible_from: Generated<Date>
  withdrawn_at: Date | null
  rendered_at: Date | null
  html: Buffer | null
  html_br: Buffer | null
  json: Buffer | null
  pdf: Buffer | null
}
