import type { Refusal } from '@toezicht/domain/refusal'
import { sql } from 'kysely'
import { type Changing, queryOf, type Reading } from '../transaction.ts'
import { outcomeOf } from './outcome.ts'

/** A try that was booked before it is judged: it counts as a failure until it is accepted. */
export interface BookedTry {
  try: string
}

export interface Credentials extends BookedTry {
  accountId: string | null
  passwordHash: string | null
}

export interface OwnCredentials extends BookedTry {
  accountId: string
  passwordHash: string | null
  /** Sealed. */
  totpSecret: string | null
}

export interface TotpTry extends BookedTry {
  accountId: string
  stage: 'totp' | 'enrol'
  /** Sealed; null in an enrolment that proposed nothing yet. */
  secret: string | null
}

export type NextStep = { next: 'code' | 'totp' | 'enrol' }

/** A fresh attempt: hash of the cookie's token, and for the portal the code with its keyed hash. */
export interface FreshAttempt {
  hash: string
  code: string | null
  codeHash: string | null
}

export interface FreshSession {
  hash: string
  device: string
}

/** Books a try for an address and gives what is needed to judge its password. `client`: see clientKey. */
export function findCredentials(reading: Reading, email: string, client: string): Promise<Credentials | Refusal> {
  return outcomeOf(reading, sql`access.find_credentials(${email}, ${client})`)
}

/** Books a try for whoever is signed in. */
export function findOwnCredentials(reading: Reading, client: string): Promise<OwnCredentials | Refusal> {
  return outcomeOf(reading, sql`access.find_own_credentials(${client})`)
}

/** Logs that a booked try was wrong. */
export async function refuseTry(reading: Reading, tried: string): Promise<void> {
  await sql`select access.refuse_try(${tried})`.execute(queryOf(reading))
}

/** The password was right: on to the second step, in this browser. Mails the code where one is needed. */
export function beginAttempt(changing: Changing, tried: string, attempt: FreshAttempt): Promise<NextStep | Refusal> {
  return outcomeOf(changing, sql`access.begin_attempt(${tried}, ${attempt.hash}, ${attempt.codeHash}, ${attempt.code})`)
}

export function resendCode(changing: Changing, attempt: FreshAttempt): Promise<NextStep | Refusal> {
  return outcomeOf(changing, sql`access.resend_code(${attempt.hash}, ${attempt.codeHash}, ${attempt.code})`)
}

/** Judges a mailed code; right: this browser's old session goes, the fresh one stands. */
export function checkCode(
  changing: Changing,
  given: { attempt: string; codeHash: string; client: string },
  session: FreshSession,
): Promise<{ opened: true } | Refusal> {
  const { attempt, codeHash, client } = given
  return outcomeOf(
    changing,
    sql`access.check_code(${attempt}, ${codeHash}, ${session.hash}, ${session.device}, ${client})`,
  )
}

export function tryTotp(reading: Reading, attempt: string, client: string): Promise<TotpTry | Refusal> {
  return outcomeOf(reading, sql`access.try_totp(${attempt}, ${client})`)
}

/** Opens the session unless this time step, or a later one, was used before. */
export function acceptTotp(
  changing: Changing,
  given: { attempt: string; try: string; step: number },
  session: FreshSession,
): Promise<{ opened: true } | Refusal> {
  return outcomeOf(
    changing,
    sql`access.accept_totp(${given.attempt}, ${given.try}, ${given.step}, ${session.hash}, ${session.device})`,
  )
}

export function acceptBackupCode(
  changing: Changing,
  given: { attempt: string; try: string; codeHash: string },
  session: FreshSession,
): Promise<{ opened: true; backupCodesLeft: number } | Refusal> {
  return outcomeOf(
    changing,
    sql`access.accept_backup_code(${given.attempt}, ${given.try}, ${given.codeHash}, ${session.hash}, ${session.device})`,
  )
}

export interface ProposedTotp {
  accountId: string
  email: string
  sealed: string | null
}

/** The sealed secret this attempt enrols; the first proposal stays. Null only looks. */
export function proposeTotp(
  changing: Changing,
  attempt: string,
  sealed: string | null,
): Promise<ProposedTotp | Refusal> {
  return outcomeOf(changing, sql`access.propose_totp(${attempt}, ${sealed})`)
}

export function enrolTotp(
  changing: Changing,
  given: { attempt: string; try: string; step: number; backupCodeHashes: string[] },
  session: FreshSession,
): Promise<{ opened: true } | Refusal> {
  const { attempt, step, backupCodeHashes } = given
  return outcomeOf(
    changing,
    sql`access.enrol_totp(${attempt}, ${given.try}, ${step}, ${backupCodeHashes}, ${session.hash}, ${session.device})`,
  )
}

/** Whoever is signed in gave password and code again and may enrol another authenticator. */
export function beginRenewal(
  changing: Changing,
  given: { try: string; step: number; attempt: string },
): Promise<NextStep | Refusal> {
  return outcomeOf(changing, sql`access.begin_renewal(${given.try}, ${given.step}, ${given.attempt})`)
}

export function savePassword(changing: Changing, tried: string, hash: string): Promise<{ changed: true } | Refusal> {
  return outcomeOf(changing, sql`access.change_password(${tried}, ${hash})`)
}
