import { appendAudit } from '@toezicht/database/repositories/audit'
import { listStudySlugs } from '@toezicht/database/repositories/dossier-place'
import { saveStudyMember } from '@toezicht/database/repositories/respondent-setup'
import {
  type ConsoleAccount,
  endSessionsOf,
  listConsoleAccounts,
  listKnownMunicipalities,
  lockStudyCreation,
} from '@toezicht/database/repositories/study-ground'
import {
  ensureMunicipality,
  freezeFramework,
  type RoundPlace,
  saveNewParticipation,
  saveNewStudy,
} from '@toezicht/database/repositories/study-setup'
import type { Store } from '@toezicht/database/store'
import type { Changing } from '@toezicht/database/transaction'
import type { AssessmentFramework } from '@toezicht/domain/assessment-framework/assessment-framework'
import type { Gap } from '@toezicht/domain/publication/completeness'
import { checkNewStudy } from '@toezicht/domain/study/check-new-study'
import { contactLine, type NewStudyFile, outlineOf } from '@toezicht/domain/study/new-study'
import { ggsr2013 } from '@toezicht/framework/ggsr-2013'
import { unprintableGaps } from '../dossier/unprintable-gaps.ts'

const frameworks: readonly AssessmentFramework[] = [ggsr2013]

export type CreateOutcome = { study: NewStudyFile } | { errors: Gap[] }

/**
 * Starts the study that the text of a file describes: study, policy round, gemeenten and team. One transaction; with one error nothing is made.
 * `store` is the owner's.
 */
export async function createStudy(store: Store, text: string, now: Date): Promise<CreateOutcome> {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return { errors: [{ path: '', reason: 'Dit bestand is geen geldige JSON.' }] }
  }
  return store.change(null, async (changing) => {
    await lockStudyCreation(changing)
    const { accounts, ...ground } = await readGround(changing, json)
    const checked = checkNewStudy(json, { ...ground, accounts }, now)
    if (!('study' in checked)) return checked
    const errors = unprintableGaps(checked.study)
    if (errors.length > 0) return { errors }
    await write(changing, checked.study, accounts)
    return checked
  })
}

async function readGround(changing: Changing, json: unknown) {
  const { slug, municipalities, members } = outlineOf(json)
  const emails = members.flatMap((member) => member?.email ?? [])
  return {
    slugTaken: slug !== null && (await listStudySlugs(changing)).includes(slug),
    frameworks: frameworks.map(({ version }) => version),
    accounts: await listConsoleAccounts(changing, emails),
    municipalities: await listKnownMunicipalities(
      changing,
      municipalities.filter((municipality) => municipality !== null),
    ),
  }
}

async function write(changing: Changing, file: NewStudyFile, accounts: readonly ConsoleAccount[]): Promise<void> {
  const framework = frameworks.find(({ version }) => version === file.framework)
  if (!framework) throw new Error(`The framework ${file.framework} was checked before.`)
  await freezeFramework(changing, framework)
  const { slug, name, introduction, contact, round } = file
  const place = await saveNewStudy(
    changing,
    { slug, name, kind: 'running', fictional: false, introduction, contact: contactLine(contact) },
    { name: round.name, frameworkVersion: framework.version, deadline: round.deadline },
  )
  for (const municipality of file.municipalities) {
    const id = await ensureMunicipality(changing, { ...municipality, fictional: false })
    await saveNewParticipation(changing, place, id)
  }
  await appendAudit(changing, {
    study: place.study,
    verb: 'create-study',
    subjectKind: 'study',
    subject: place.study,
    version: 1,
    content: file,
  })
  await writeTeam(changing, place, file.members, accounts)
}

async function writeTeam(
  changing: Changing,
  { study }: RoundPlace,
  members: NewStudyFile['members'],
  accounts: readonly ConsoleAccount[],
): Promise<void> {
  for (const { email, role } of members) {
    const account = accounts.find((known) => known.email === email.toLowerCase())?.id
    if (!account) throw new Error('Every member was checked to have an account.')
    await saveStudyMember(changing, { study, account, role })
    await endSessionsOf(changing, account)
    const joined = { study, verb: 'join-study', subjectKind: 'account', subject: account }
    await appendAudit(changing, { ...joined, content: { role } })
  }
}
