/** Kinds of events in the audit log, as its readers choose among them. */
export const eventKinds = ['answers', 'documents', 'judging', 'approving', 'planning', 'people', 'reading'] as const
export type EventKind = (typeof eventKinds)[number]

/** Every verb that an event of a study can carry, with its kind and what happened in Dutch, after "heeft" or as a sentence of its own. */
export const auditedVerbs = {
  'save-answers': { kind: 'answers', words: 'antwoorden opgeslagen' },
  'send-submission': { kind: 'answers', words: 'vragenlijst verstuurd' },
  'reuse-answers': { kind: 'answers', words: 'antwoorden van een andere aanpak overgenomen' },
  'return-questions': { kind: 'answers', words: 'vragen teruggestuurd' },
  'withdraw-return': { kind: 'answers', words: 'terugsturen ingetrokken' },
  'reopen-submission': { kind: 'answers', words: 'vragenlijst opnieuw opengesteld' },
  'close-submission': { kind: 'answers', words: 'vragenlijst afgesloten' },
  'add-document': { kind: 'documents', words: 'stuk toegevoegd' },
  'link-document': { kind: 'documents', words: 'stuk aan een vraag verbonden' },
  'unlink-document': { kind: 'documents', words: 'stuk van een vraag losgemaakt' },
  'describe-document': { kind: 'documents', words: 'stuk anders omschreven' },
  'remove-document': { kind: 'documents', words: 'stuk verwijderd' },
  'destroy-document': { kind: 'documents', words: 'stuk vernietigd' },
  'settle-discrepancy': { kind: 'judging', words: 'verschil afgehandeld' },
  'mark-answer': { kind: 'judging', words: 'antwoord ingedeeld' },
  'save-finding': { kind: 'judging', words: 'bevinding gewijzigd' },
  'group-indicators': { kind: 'judging', words: 'indicatoren in één bevinding samengebracht' },
  'split-finding': { kind: 'judging', words: 'bevinding gesplitst' },
  'restore-finding': { kind: 'judging', words: 'eerdere versie van een bevinding teruggezet' },
  'remove-finding': { kind: 'judging', words: 'bevinding verwijderd' },
  'submit-finding': { kind: 'judging', words: 'bevinding ter vaststelling aangeboden' },
  'save-conclusion': { kind: 'judging', words: 'conclusie gewijzigd' },
  'submit-conclusion': { kind: 'judging', words: 'conclusie ter vaststelling aangeboden' },
  'save-coded-fact': { kind: 'judging', words: 'feit gecodeerd' },
  'submit-coded-fact': { kind: 'judging', words: 'feit ter vaststelling aangeboden' },
  'submit-factsheet': { kind: 'judging', words: 'factsheet ter vaststelling aangeboden' },
  'write-remark': { kind: 'approving', words: 'opmerking geschreven' },
  'resolve-remark': { kind: 'approving', words: 'opmerking afgehandeld' },
  'reopen-remark': { kind: 'approving', words: 'opmerking heropend' },
  'approve-finding': { kind: 'approving', words: 'bevinding vastgesteld' },
  'return-finding': { kind: 'approving', words: 'bevinding teruggegeven' },
  'approve-conclusion': { kind: 'approving', words: 'conclusie vastgesteld' },
  'return-conclusion': { kind: 'approving', words: 'conclusie teruggegeven' },
  'approve-judgements': { kind: 'approving', words: 'onderdelen tegelijk vastgesteld' },
  'return-judgements': { kind: 'approving', words: 'onderdelen tegelijk teruggegeven' },
  'approve-coded-fact': { kind: 'approving', words: 'feit vastgesteld' },
  'return-coded-fact': { kind: 'approving', words: 'feit teruggegeven' },
  'approve-factsheet': { kind: 'approving', words: 'factsheet vastgesteld' },
  'return-factsheet': { kind: 'approving', words: 'factsheet teruggegeven' },
  'publish-factsheet': { kind: 'approving', words: 'factsheet gepubliceerd' },
  'create-study': { kind: 'planning', words: 'onderzoek gemaakt' },
  'import-dossier': { kind: 'planning', words: 'dossier ingelezen' },
  'assign-approach': { kind: 'planning', words: 'aanpak toegewezen' },
  'assign-inspector': { kind: 'planning', words: 'inspecteur toegewezen' },
  'withdraw-approach': { kind: 'planning', words: 'aanpak ingetrokken' },
  'save-terms': { kind: 'planning', words: 'woorden van een aanpak gewijzigd' },
  'save-context': { kind: 'planning', words: 'gegevens van de gemeente gewijzigd' },
  'add-partner': { kind: 'planning', words: 'netwerkpartner toegevoegd' },
  'nominate-partner': { kind: 'planning', words: 'netwerkpartner voorgedragen' },
  'withdraw-nomination': { kind: 'planning', words: 'voordracht ingetrokken' },
  'confirm-nomination': { kind: 'planning', words: 'voordracht bevestigd' },
  'decline-nomination': { kind: 'planning', words: 'voordracht afgewezen' },
  'extend-deadline': { kind: 'planning', words: 'termijn verlengd' },
  'send-reminder': { kind: 'planning', words: 'herinnering verstuurd' },
  'invite-respondent': { kind: 'people', words: 'iemand uitgenodigd om te antwoorden' },
  'revoke-invitation': { kind: 'people', words: 'uitnodiging ingetrokken' },
  'redeem-invitation': { kind: 'people', words: 'uitnodiging aangenomen' },
  'replace-contact': { kind: 'people', words: 'contactpersoon vervangen' },
  'renew-access': { kind: 'people', words: 'iemand opnieuw toegelaten' },
  'invite-colleague': { kind: 'people', words: 'collega uitgenodigd' },
  'assign-questions': { kind: 'people', words: 'vragen aan een collega toegewezen' },
  'take-back-questions': { kind: 'people', words: 'vragen teruggenomen van een collega' },
  'end-colleague': { kind: 'people', words: 'deelname van een collega beëindigd' },
  'invite-member': { kind: 'people', words: 'inspecteur aan het onderzoek toegevoegd' },
  'set-member-role': { kind: 'people', words: 'rol van een inspecteur gegeven of veranderd' },
  'end-study-membership': { kind: 'people', words: 'deelname van een inspecteur beëindigd' },
  'read-answers': { kind: 'reading', words: 'antwoorden ingezien' },
  'read-document': { kind: 'reading', words: 'stuk geopend' },
} as const satisfies Readonly<Record<string, { kind: EventKind; words: string }>>

/** The verbs of one kind, as a filter of the log. */
export function verbsOf(kind: EventKind): string[] {
  return Object.entries(auditedVerbs).flatMap(([verb, entry]) => (entry.kind === kind ? [verb] : []))
}

/** What happened, in Dutch; a verb nobody gave words is named as it is, so that nothing disappears from the log. */
export function wordsOfVerb(verb: string): string {
  return verb in auditedVerbs ? auditedVerbs[verb as keyof typeof auditedVerbs].words : verb
}
