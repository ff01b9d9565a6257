import { randomUUID } from 'node:crypto'
import { rawSql } from '@toezicht/database/testing/raw-sql'
import { sampleFactsheet } from '@toezicht/domain/publication/sample-factsheet'

/** Versions and proposals about one gemeente, in every state that a call can be about. */
export interface PublishedCorner {
  /** Public, and somebody proposed to withdraw it. */
  version: string
  withdrawal: string
  /** Under embargo: its coordinator reads it. In a corner that shares its gemeente with another: withdrawn before anybody could. */
  outcome: string
  /** An open proposal to publish the approved factsheet of a gemeente that has nothing else. */
  proposal: string
  /** Where the version stands; ids, so that the same shape elsewhere is another address. */
  outcomeAddress: { municipality: string; study: string }
}

interface Ground {
  study: string
  participation: string
  /** Who proposed. */
  proposer: string
  /** A gemeente of the same study without anything; null: this corner shares its gemeente with one that has these already. */
  empty: { participation: string } | null
}

/** Writes them past the triggers: they only have to stand there. */
export async function publishedCorner(superuserUrl: string, ground: Ground): Promise<PublishedCorner> {
  const outcomeAddress = { municipality: randomUUID(), study: randomUUID() }
  const made = { version: randomUUID(), withdrawal: randomUUID(), outcome: randomUUID(), proposal: randomUUID() }
  const content = JSON.stringify(sampleFactsheet()).replaceAll("'", "''")
  const insertVersion = (id: string, number: number, more: string) => `
    insert into published.versions (id, study_id, participation_id, municipality_slug, municipality_name, study_slug, study_name, fictional, number,
      content, content_hash, rendered_at, html, html_br, json, pdf, visible_from, withdrawn_at)
    values ('${id}', '${ground.study}', '${ground.participation}', '${outcomeAddress.municipality}', 'Gemeente', '${outcomeAddress.study}', 'Onderzoek',
      true, ${number}, '${content}', 'h', now(), '<p>', 'br', '{}', '%PDF-', ${more});`
  const insertProposal = (id: string, kind: string, columns: string, values: string) => `
    insert into public.publications (id, study_id, proposed_by, kind, ${columns}) values ('${id}', '${ground.study}', '${ground.proposer}', '${kind}', ${values});`
  const { empty } = ground
  const first = empty ? 1 : 3
  await rawSql(
    superuserUrl,
    `set session_replication_role = replica;
    ${insertVersion(made.version, first, empty ? 'now(), null' : 'now(), now()')}
    ${insertVersion(made.outcome, first + 1, `now() + interval '1 day', ${empty ? 'null' : 'now()'}`)}
    ${insertProposal(made.withdrawal, 'withdraw', 'participation_id, version_id, reason', `'${ground.participation}', '${made.version}', 'reden'`)}
    set session_replication_role = origin;`,
  )
  if (!empty) return { ...made, outcomeAddress }
  await rawSql(
    superuserUrl,
    `set session_replication_role = replica;
    insert into public.factsheets (study_id, participation_id, content, content_hash, status)
      values ('${ground.study}', '${empty.participation}', '${content}', 'h', 'approved');
    ${insertProposal(made.proposal, 'publish', 'participation_id, content_hash, note', `'${empty.participation}', 'h', 'beter'`)}
    set session_replication_role = origin;`,
  )
  return { ...made, outcomeAddress }
}
