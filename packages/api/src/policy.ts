export type PolicyRole = 'visitor' | 'respondent' | 'coordinator' | 'inspector' | 'lead' | 'administrator'

/** How the caller must relate to what the call is about; everything else answers 404. `none`: the call names nothing. */
export type Relation = 'none' | 'own-account' | 'own-submission' | 'own-study' | 'published'

/**
 * Who may call a procedure. One row each: a procedure cannot be built without it, and the authorisation matrix is generated from these rows.
 * `states` says in words in which state of its subject the call succeeds.
 */
export interface Policy {
  readonly verb: string
  readonly roles: readonly PolicyRole[]
  readonly relation: Relation
  readonly states: string
}
