import { sql } from 'kysely'
import { type Changing, queryOf, type Reading } from '../transaction.ts'

/** One event of the audit log as it is sealed. Numbers of bigint columns are decimal text; `at` is UTC with microseconds. */
export interface SealableEvent {
  id: string
  at: string
  transactionId: string
  study: string | null
  actorKind: string
  actorId: string | null
  verb: string
  subjectKind: string
  subjectId: string | null
  version: number | null
  digest: Buffer
}

export interface Seal {
  chain: string
  position: number
  eventId: string
  hash: Buffer
}

export interface SignedHead {
  chain: string
  position: number
  hash: Buffer
  signature: Buffer
  publicKey: Buffer
}

/** A seal beside the event it seals; the event is null when its row is gone. */
export interface SealedEvent extends Seal {
  event: SealableEvent | null
}

const eventColumns = sql`e.id::text as id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
  e.transaction_id::text as "transactionId", e.study_id as study, e.actor_kind as "actorKind", e.actor_id as "actorId", e.verb,
  e.subject_kind as "subjectKind", e.subject_id as "subjectId", e.version, e.digest`

/** One sealer at a time; false when another one is at work. Ends with the transaction. */
export async function lockSealing(changing: Changing): Promise<boolean> {
  const { rows } = await sql<{ locked: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended('seal-audit', 0)) as locked`.execute(queryOf(changing))
  return rows[0]?.locked ?? false
}

/**
 * Unsealed events of ended transactions, in the order of their ids. An id is given out before its transaction commits, so an event may
 * appear below one that was sealed already: `window` says how many ids below the newest seal are looked at; null looks at all.
 * A transaction number from beyond this cluster (a restored backup) has ended by definition.
 */
export async function listUnsealedEvents(
  reading: Reading,
  window: number | null,
  most: number,
): Promise<SealableEvent[]> {
  const query = queryOf(reading)
  const beyond = window === null ? '0' : await idBelowNewestSeal(reading, window)
  const { rows } = await sql<SealableEvent>`
    select ${eventColumns} from audit.events e
    where e.id > ${beyond}::bigint
      and (e.transaction_id < pg_snapshot_xmin(pg_current_snapshot()) or e.transaction_id >= pg_snapshot_xmax(pg_current_snapshot()))
      and not exists (select from audit.seals s where s.event_id = e.id and s.event_id > ${beyond}::bigint)
    order by e.id limit ${most}`.execute(query)
  return rows
}

async function idBelowNewestSeal(reading: Reading, window: number): Promise<string> {
  const { rows } = await sql<{ beyond: string }>`
    select greatest(0, coalesce(max(event_id), 0) - ${window})::text as beyond from audit.seals`.execute(
    queryOf(reading),
  )
  return rows[0]?.beyond ?? '0'
}

/** The last seal of each of these chains. */
export async function listLastSeals(reading: Reading, chains: readonly string[]): Promise<Seal[]> {
  const { rows } = await sql<Seal & { position: string }>`
    select s.chain, s.position::text as position, s.event_id::text as "eventId", s.hash
    from unnest(${[...chains]}::text[]) as wanted (chain)
    cross join lateral (select * from audit.seals x where x.chain = wanted.chain order by x.position desc limit 1) s
  `.execute(queryOf(reading))
  return rows.map((row) => ({ ...row, position: Number(row.position) }))
}

export async function saveSeals(
  changing: Changing,
  seals: readonly Seal[],
  heads: readonly SignedHead[],
): Promise<void> {
  const query = queryOf(changing)
  const sealed = seals.map((seal) => ({ ...seal, hash: seal.hash.toString('hex') }))
  await sql`
    insert into audit.seals (chain, position, event_id, hash)
    select n.chain, n.position, n."eventId", decode(n.hash, 'hex')
    from jsonb_to_recordset(${JSON.stringify(sealed)}::jsonb) as n (chain text, position bigint, "eventId" bigint, hash text)
  `.execute(query)
  for (const head of heads) {
    await sql`insert into audit.heads (chain, position, hash, signature, public_key)
      values (${head.chain}, ${head.position}, ${head.hash}, ${head.signature}, ${head.publicKey})`.execute(query)
  }
}

/** Signed heads beyond the given positions (position 0 for a chain that is not named), oldest first per chain. */
export async function listHeadsBeyond(reading: Reading, known: ReadonlyMap<string, number>): Promise<SignedHead[]> {
  const { rows } = await sql<SignedHead & { position: string }>`
    select h.chain, h.position::text as position, h.hash, h.signature, h.public_key as "publicKey"
    from audit.heads h
    left join jsonb_each_text(${JSON.stringify(Object.fromEntries(known))}::jsonb) as k (chain, position) on k.chain = h.chain
    where h.position > coalesce(k.position::bigint, 0)
    order by h.chain, h.position`.execute(queryOf(reading))
  return rows.map((row) => ({ ...row, position: Number(row.position) }))
}

export async function listChains(reading: Reading): Promise<string[]> {
  const { rows } = await sql<{ chain: string }>`select distinct chain from audit.seals order by chain`.execute(
    queryOf(reading),
  )
  return rows.map((row) => row.chain)
}

/** A page of one chain from `after` (exclusive) on, in order of position. */
export async function listSealedEvents(
  reading: Reading,
  chain: string,
  after: number,
  most: number,
): Promise<SealedEvent[]> {
  const { rows } = await sql<SealableEvent & { id: string | null; position: string; eventId: string; hash: Buffer }>`
    select s.position::text as position, s.event_id::text as "eventId", s.hash, ${eventColumns}
    from audit.seals s left join audit.events e on e.id = s.event_id
    where s.chain = ${chain} and s.position > ${after}
    order by s.position limit ${most}`.execute(queryOf(reading))
  return rows.map(({ position, eventId, hash, ...event }) => ({
    chain,
    position: Number(position),
    eventId,
    hash,
    event: event.id === null ? null : event,
  }))
}

/** How many events are not sealed yet, and the first of them. */
export async function countUnsealedEvents(reading: Reading): Promise<{ count: number; firstId: string | null }> {
  const { rows } = await sql<{ count: number; firstId: string | null }>`
    select count(*)::int as count, min(e.id)::text as "firstId" from audit.events e
    where not exists (select from audit.seals s where s.event_id = e.id)`.execute(queryOf(reading))
  return rows[0] ?? { count: 0, firstId: null }
}
