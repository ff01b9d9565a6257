type Reach = string | null
export interface AccessRow {
  portal: Reach
  console: Reach
  worker: 'all' | null
  writes?: string
}

const study = (column = 'study_id') => `${column} = :study`
const submission = 'submission_id = :submission'
const nobody: AccessRow = { portal: null, console: null, worker: null }
/** Public facts: every row. */
export const seen: Reach = 'true'
/** Names of organisations and approaches: a lead plans with all of them, an inspector sees those of the own study. */
const registry: Reach = 'true and true'

/** Per table which rows each role of the database reaches, as a WHERE over the ids of the world (`:study`); null: none, refused by its grants. */
export const accessRows: Record<string, AccessRow> = {
  'public.installation': { portal: seen, console: seen, worker: 'all' },
  'public.framework_versions': { portal: seen, console: seen, worker: 'all' },
  'public.municipalities': { portal: seen, console: seen, worker: 'all' },
  'public.questionnaire_papers': { portal: seen, console: null, worker: 'all' },
  'public.organisations': {
    portal: 'id in (select organisation_id from respondents where id = :respondent)',
    console: registry,
    worker: 'all',
  },
  'public.studies': { portal: 'id = :study', console: 'id = :study', worker: 'all' },
  'public.rounds': { portal: study(), console: study(), worker: 'all' },
  'public.participations': { portal: 'id = :participation', console: study(), worker: 'all' },
  'public.approaches': {
    portal: 'id in (select approach_id from assessments where id = :assessment)',
    console: registry,
    worker: 'all',
  },
  'public.assessments': { portal: 'id = :assessment', console: study(), worker: 'all' },
  'public.respondents': { portal: 'id = :respondent', console: study(), worker: 'all' },
  'public.decisions': { portal: null, console: study(), worker: null },
  'public.nominations': { portal: 'respondent_id = :respondent', console: study(), worker: null },
  'public.study_members': { portal: null, console: study(), worker: null },
  'public.respondent_members': { portal: 'respondent_id = :respondent', console: study(), worker: null },
  'public.submissions': { portal: 'id = :submission', console: study(), worker: 'all' },
  'public.answers': { portal: submission, console: null, worker: null },
  'public.answer_history': { portal: submission, console: null, worker: null },
  'public.submission_versions': { portal: submission, console: study(), worker: 'all' },
  'public.receipt_copies': { portal: submission, console: null, worker: 'all' },
  'public.policy_documents': { portal: submission, console: study(), worker: 'all' },
  'public.document_pages': { portal: submission, console: study(), worker: 'all' },
  'public.document_questions': { portal: submission, console: null, worker: 'all' },
  'public.assignments': { portal: submission, console: null, worker: null },
  'public.returned_questions': { portal: submission, console: study(), worker: null },
  'public.reminders': { portal: null, console: study(), worker: null },
  'public.reuses': { portal: submission, console: null, worker: null },
  'public.comparisons': { portal: null, console: study(), worker: 'all' },
  'public.indicator_patterns': { portal: null, console: study(), worker: null },
  'public.settlements': { portal: null, console: study(), worker: null },
  'public.readings': { portal: null, console: study(), worker: 'all' },
  'public.findings': { portal: null, console: study(), worker: null },
  'public.verdicts': { portal: null, console: study(), worker: null },
  'public.inspector_assignments': { portal: null, console: study(), worker: null },
  'public.open_discrepancies': { portal: null, console: study(), worker: null },
  'public.sent_choices': { portal: null, console: study(), worker: null },
  'public.newest_sendings': { portal: null, console: study(), worker: null },
  'public.waiting_judgements': { portal: null, console: study(), worker: null },
  'public.coded_facts': { portal: null, console: study(), worker: null },
  'public.theme_conclusions': { portal: null, console: study(), worker: null },
  'public.factsheets': { portal: null, console: study(), worker: null },
  'public.revisions': { portal: null, console: study(), worker: null },
  'public.approvals': { portal: null, console: study(), worker: null },
  'public.remarks': { portal: null, console: study(), worker: null },
  'public.review_visits': { portal: null, console: `${study()} and account_id = :lead`, worker: null },
  // The portal's person of this world is a network partner: of a fact check it sees nothing at all.
  'public.fact_checks': { portal: 'false', console: study(), worker: null },
  'public.fact_check_parts': { portal: 'false', console: study(), worker: null },
  'public.fact_check_comments': { portal: 'false', console: study(), worker: null },
  'public.fact_check_decisions': { portal: 'false', console: study(), worker: null },
  'public.fact_check_documents': { portal: 'false', console: study(), worker: 'all' },
  'public.fact_check_reminders': { portal: null, console: study(), worker: null },
  'public.report_blocks': { portal: null, console: study(), worker: null },
  'public.report_examples': { portal: null, console: study(), worker: null },
  'public.report_revisions': { portal: null, console: study(), worker: null },
  'public.report_snapshots': { portal: null, console: study(), worker: null },
  'published.reports': { portal: null, console: study(), worker: 'all' },
  'public.publications': { portal: null, console: study(), worker: null },
  'public.outbox': { portal: null, console: null, worker: 'all' },
  'public.mails': { portal: null, console: null, worker: 'all' },
  'identity.accounts': nobody,
  'identity.sessions': nobody,
  'identity.attempts': nobody,
  'identity.backup_codes': nobody,
  'identity.failures': nobody,
  'identity.invitations': nobody,
  'identity.resets': nobody,
  'identity.sent_codes': nobody,
  'audit.events': { portal: null, console: null, worker: 'all' },
  'audit.salts': nobody,
  'audit.seals': { portal: null, console: null, worker: 'all' },
  'audit.heads': { portal: null, console: null, worker: 'all' },
  'published.versions': { portal: null, console: study(), worker: 'all' },
}
