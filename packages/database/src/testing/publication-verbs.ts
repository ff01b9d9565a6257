import type pg from 'pg'
import { asRole } from './as-role.ts'
import type { FreshDatabase } from './fresh-database.ts'
import { rawSql } from './raw-sql.ts'
import type { TwoStudies } from './two-studies.ts'

interface Wish {
  from?: string
  note?: string
  hash?: string
  reason?: string | null
}

/** The life of a publication of the own gemeente in raw SQL, as the role of the console: what no procedure could get past either. `here` is asked at every call. */
export function publicationVerbs(here: () => { fresh: FreshDatabase; world: TwoStudies }) {
  const approve = async (content: string): Promise<void> => {
    const console_ = (who: { session: string }, text: string, values: unknown[]) =>
      asRole(here().fresh.url('console'), who.session, (client) => client.query(text, values))
    const at = [here().world.own.participation]
    await console_(
      here().world.inspector,
      `update factsheets set content = '${content}' where participation_id = $1`,
      at,
    )
    await console_(here().world.inspector, `update factsheets set status = 'submitted' where participation_id = $1`, at)
    await console_(
      here().world.secondInspector,
      `insert into approvals (study_id, subject_kind, subject_id, content_hash)
       select study_id, 'factsheet', id, content_hash from factsheets where participation_id = $1`,
      at,
    )
    await console_(
      here().world.secondInspector,
      `update factsheets set status = 'approved' where participation_id = $1`,
      at,
    )
  }

  const as = <T>(who: { session: string }, work: (client: pg.Client) => Promise<T>) =>
    asRole(here().fresh.url('console'), who.session, work)

  const propose = (who: { session: string }, { from = 'null', note, hash, reason = 'Een proef.' }: Wish = {}) =>
    as(who, async (client) => {
      const { rows } = await client.query(
        `insert into publications (study_id, participation_id, kind, content_hash, visible_from, note, without_fact_check)
         select study_id, participation_id, 'publish', coalesce($2, content_hash), ${from}, $3, $4 from factsheets where participation_id = $1
         returning id`,
        [here().world.own.participation, hash ?? null, note ?? null, reason],
      )
      return rows[0].id as string
    })

  const confirm = (who: { session: string }, publication: string, status = 'confirmed') =>
    as(who, async (client) => {
      const { rowCount } = await client.query('update publications set status = $2 where id = $1', [
        publication,
        status,
      ])
      if (rowCount === 0) throw Object.assign(new Error('no row'), { code: 'no-row' })
    })

  const withdraw = (who: { session: string }, version: string) =>
    as(who, async (client) => {
      const { rows } = await client.query(
        `insert into publications (study_id, participation_id, kind, version_id, reason)
         select study_id, participation_id, 'withdraw', id, 'Verkeerde bijlage.' from published.versions where id = $1 returning id`,
        [version],
      )
      return rows[0]?.id as string
    })

  const versions = () =>
    rawSql<{ id: string; number: number; note: string | null; withdrawal_reason: string | null }>(
      here().fresh.superuserUrl,
      'select id, number, note, withdrawal_reason from published.versions where participation_id = $1 order by number',
      [here().world.own.participation],
    )
  const statusOf = async (publication: string) =>
    (await rawSql(here().fresh.superuserUrl, 'select status from publications where id = $1', [publication]))[0]?.status

  /** A version that stands: proposed by the lead, confirmed by an inspector. */
  const published = async (): Promise<string> => {
    await confirm(here().world.inspector, await propose(here().world.lead))
    return (await versions()).at(-1)?.id ?? ''
  }
  return { approve, as, propose, confirm, withdraw, versions, statusOf, published }
}
