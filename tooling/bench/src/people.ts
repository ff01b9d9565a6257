import { randomBytes, randomUUID } from 'node:crypto'
import { connect } from '@toezicht/database/connect'
import { openStore } from '@toezicht/database/store'
import { joinRespondent, makeAccount, makeSession } from '@toezicht/database/testing/builders/make-account'
import { makeApproach, type RespondentPlace } from '@toezicht/database/testing/builders/make-approach'
import { makeMunicipality, makeStudy } from '@toezicht/database/testing/builders/make-study'
import type { Changing } from '@toezicht/database/transaction'
import type { Question } from '@toezicht/domain/questionnaire/question'
import { questionsOf } from '@toezicht/domain/questionnaire/questionnaire'
import { ggsr2013 } from '@toezicht/framework/ggsr-2013'
import pg from 'pg'

/** Somebody who is signed in and fills in a part of one theme of one questionnaire. */
export interface Person {
  submission: string
  /** The value of the session cookie. */
  token: string
  /** What this person writes; a colleague's are assigned. */
  questions: readonly Question[]
}

export const theme = 'T3'
const roles = ['coordinator', 'contributor', 'contributor'] as const

/** A study in full: 30 approaches in 21 gemeenten, each with a gemeente and three partners, each of those with a coordinator and two colleagues. */
export async function makePeople(ownerUrl: string): Promise<Person[]> {
  const database = connect(ownerUrl, { name: 'bench people', max: 1 })
  const assigned: { submission: string; study: string; account: string; question: string }[] = []
  try {
    const people = await openStore(database).change(null, async (changing) => {
      const round = await makeStudy(changing, { slug: 'drukte', name: 'Drukte' })
      const made: Person[] = []
      for (let number = 0; number < 21; number += 1) {
        const slug = `drukte-${number}`
        const gemeente = await makeMunicipality(changing, round, { slug, name: `Drukte ${number}` })
        for (const approach of number < 9 ? ['een', 'twee'] : ['een']) {
          const partners = ['a', 'b', 'c'].map((each) => ({ organisation: `Partner ${slug} ${approach} ${each}` }))
          const wanted = { slug: approach, name: `Aanpak ${approach}`, deadline: '2099-12-31', partners }
          const place = await makeApproach(changing, gemeente, wanted)
          for (const respondent of [place.gemeente, ...place.partners])
            made.push(...(await colleaguesOf(changing, respondent, assigned)))
        }
      }
      return made
    })
    await assign(ownerUrl, assigned)
    return people
  } finally {
    await database.close()
  }
}

type Assigned = { submission: string; study: string; account: string; question: string }

async function colleaguesOf(changing: Changing, place: RespondentPlace, assigned: Assigned[]): Promise<Person[]> {
  const { submission, study, questionnaire } = place
  const all = questionsOf(ggsr2013, questionnaire).filter(({ theme: code, condition }) => code === theme && !condition)
  const people: Person[] = []
  for (const [seat, role] of roles.entries()) {
    const email = `${randomUUID()}@drukte.example`
    const account = await makeAccount(changing, { app: 'portal', name: `Collega ${seat}`, email })
    await joinRespondent(changing, place, account, role)
    const token = randomBytes(32).toString('base64url')
    await makeSession(changing, account, 'portal', token)
    const questions = all.filter((_, at) => at % roles.length === seat)
    if (role === 'contributor')
      assigned.push(...questions.map(({ code }) => ({ submission, study, account, question: code })))
    people.push({ submission, token, questions })
  }
  return people
}

async function assign(ownerUrl: string, assigned: readonly Assigned[]): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query(
      `insert into assignments (submission_id, study_id, question_code, account_id, assigned_by)
       select submission, study, question, account, account
       from jsonb_to_recordset($1::jsonb) as a (submission uuid, study uuid, question text, account uuid)`,
      [JSON.stringify(assigned)],
    )
    await client.query('analyze')
  } finally {
    await client.end()
  }
}
