import type {
  FactCheckCommentsTable,
  FactCheckDecisionsTable,
  FactCheckDocumentsTable,
  FactCheckPartsTable,
  FactCheckRemindersTable,
  FactChecksTable,
} from './tables/fact-check.ts'
import type { IdentityAccountsTable, IdentitySessionsTable } from './tables/identity.ts'
import type {
  ApprovalsTable,
  CodedFactsTable,
  ComparisonsTable,
  FactsheetsTable,
  FindingsTable,
  IndicatorPatternsTable,
  PublishedFactsheetsTable,
  PublishedVersionsTable,
  RevisionsTable,
  SettlementsTable,
  ThemeConclusionsTable,
  VerdictsTable,
} from './tables/judgement.ts'
import type { NominationsTable } from './tables/nomination.ts'
import type { QuestionnairePapersTable, ReceiptCopiesTable } from './tables/paper.ts'
import type { PublicationsTable, PublishedHistoryTable } from './tables/publication.ts'
import type {
  InspectorAssignmentsTable,
  NewestSendingsTable,
  OpenDiscrepanciesTable,
  SentChoicesTable,
  WaitingJudgementsTable,
} from './tables/queue.ts'
import type { ReadingsTable } from './tables/reading.ts'
import type { RemindersTable } from './tables/reminder.ts'
import type {
  PublishedReportsTable,
  ReportBlocksTable,
  ReportExamplesTable,
  ReportPagesView,
  ReportRevisionsTable,
  ReportSnapshotsTable,
} from './tables/report.ts'
import type { ReusesTable } from './tables/reuse.ts'
import type { RemarksTable, ReviewVisitsTable } from './tables/review.ts'
import type {
  ApproachesTable,
  AssessmentsTable,
  DecisionsTable,
  FrameworkVersionsTable,
  InstallationTable,
  MunicipalitiesTable,
  OrganisationsTable,
  ParticipationsTable,
  RespondentMembersTable,
  RespondentsTable,
  RoundsTable,
  StudiesTable,
  StudyMembersTable,
} from './tables/study.ts'
import type {
  AnswerHistoryTable,
  AnswersTable,
  AssignmentsTable,
  DocumentPagesTable,
  DocumentQuestionsTable,
  PolicyDocumentsTable,
  ReturnedQuestionsTable,
  SubmissionsTable,
  SubmissionVersionsTable,
} from './tables/submission.ts'
import type {
  AuditEventsTable,
  AuditHeadsTable,
  AuditSaltsTable,
  AuditSealsTable,
  MailsTable,
  OutboxTable,
} from './tables/trail.ts'

/** The columns of every table, as the migrations leave them. Checked against the catalog by tables.db.test.ts. */
export interface Tables {
  installation: InstallationTable
  framework_versions: FrameworkVersionsTable
  questionnaire_papers: QuestionnairePapersTable
  municipalities: MunicipalitiesTable
  organisations: OrganisationsTable
  studies: StudiesTable
  rounds: RoundsTable
  participations: ParticipationsTable
  approaches: ApproachesTable
  assessments: AssessmentsTable
  respondents: RespondentsTable
  decisions: DecisionsTable
  nominations: NominationsTable
  study_members: StudyMembersTable
  respondent_members: RespondentMembersTable
  submissions: SubmissionsTable
  answers: AnswersTable
  answer_history: AnswerHistoryTable
  submission_versions: SubmissionVersionsTable
  receipt_copies: ReceiptCopiesTable
  reuses: ReusesTable
  policy_documents: PolicyDocumentsTable
  document_questions: DocumentQuestionsTable
  document_pages: DocumentPagesTable
  assignments: AssignmentsTable
  returned_questions: ReturnedQuestionsTable
  reminders: RemindersTable
  comparisons: ComparisonsTable
  indicator_patterns: IndicatorPatternsTable
  settlements: SettlementsTable
  readings: ReadingsTable
  findings: FindingsTable
  verdicts: VerdictsTable
  inspector_assignments: InspectorAssignmentsTable
  open_discrepancies: OpenDiscrepanciesTable
  newest_sendings: NewestSendingsTable
  sent_choices: SentChoicesTable
  waiting_judgements: WaitingJudgementsTable
  theme_conclusions: ThemeConclusionsTable
  coded_facts: CodedFactsTable
  factsheets: FactsheetsTable
  revisions: RevisionsTable
  approvals: ApprovalsTable
  remarks: RemarksTable
  review_visits: ReviewVisitsTable
  fact_checks: FactChecksTable
  fact_check_parts: FactCheckPartsTable
  fact_check_comments: FactCheckCommentsTable
  fact_check_decisions: FactCheckDecisionsTable
  fact_check_documents: FactCheckDocumentsTable
  fact_check_reminders: FactCheckRemindersTable
  report_blocks: ReportBlocksTable
  report_examples: ReportExamplesTable
  report_revisions: ReportRevisionsTable
  report_snapshots: ReportSnapshotsTable
  'published.report_pages': ReportPagesView
  'published.reports': PublishedReportsTable
  publications: PublicationsTable
  'published.factsheets': PublishedFactsheetsTable
  'published.history': PublishedHistoryTable
  'published.versions': PublishedVersionsTable
  'identity.accounts': IdentityAccountsTable
  'identity.sessions': IdentitySessionsTable
  'audit.events': AuditEventsTable
  'audit.heads': AuditHeadsTable
  'audit.salts': AuditSaltsTable
  'audit.seals': AuditSealsTable
  outbox: OutboxTable
  mails: MailsTable
}
