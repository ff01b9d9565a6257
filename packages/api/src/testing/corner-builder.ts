import { randomUUID } from 'node:crypto'
import {
  approveJudgements,
  makeConclusions,
  makeFindings,
  submitJudgements,
} from '@toezicht/database/testing/builders/judge'
import { joinRespondent } from '@toezicht/database/testing/builders/make-account'
import {
  type ApproachPlace,
  makeApproach,
  type RespondentPlace,
} from '@toezicht/database/testing/builders/make-approach'
import { makeAssignments } from '@toezicht/database/testing/builders/make-assignments'
import { insertComparison } from '@toezicht/database/testing/builders/make-comparison'
import { makeDocument } from '@toezicht/database/testing/builders/make-document'
import type { MunicipalityPlace } from '@toezicht/database/testing/builders/make-study'
import { nominate } from '@toezicht/database/testing/builders/nominate'
import { saveDrafts, sendSubmission } from '@toezicht/database/testing/builders/send-submission'
import type { FreshDatabase } from '@toezicht/database/testing/fresh-database'
import type { Corner, Person } from './corner.ts'
import { cornerChecks } from './corner-checks.ts'
import { conclusions, findings } from './corner-content.ts'
import { cornerJudgements } from './corner-judgements.ts'
import { publishedCorner } from './published-corner.ts'
import type { ReportPlaces } from './report-places.ts'

const deadline = '2100-01-01'

/** Makes the corners of the world, each by the person to whom the work falls. */
export class CornerBuilder {
  readonly fresh: FreshDatabase
  readonly person: (app: 'portal' | 'console', name: string) => Promise<Person>

  constructor(fresh: FreshDatabase, person: CornerBuilder['person']) {
    this.fresh = fresh
    this.person = person
  }

  async corner(
    place: MunicipalityPlace,
    name: string,
    author: Person,
    ready: string,
    empty: MunicipalityPlace | null,
  ): Promise<Omit<Corner, keyof ReportPlaces>> {
    const approach = await this.approach(place, name)
    const [partner, waiting] = approach.partners
    if (!partner || !waiting) throw new Error('An approach of this world has two partners')
    const person = await this.person('portal', name)
    const colleague = await this.person('portal', `collega-${name}`)
    await this.fresh.store('owner').change(null, async (changing) => {
      for (const respondent of [approach.gemeente, partner]) await joinRespondent(changing, respondent, person.account)
      await joinRespondent(changing, approach.gemeente, colleague.account, 'contributor')
      const handed = { account: colleague.account, by: person.account, questions: ['A1'] }
      await makeAssignments(changing, approach.gemeente, handed)
      await insertComparison(changing, {
        study: place.study,
        assessment: approach.assessment,
        question: 'V3.2.1a',
        positionsHash: 'stand',
      })
    })
    const canaries = { draft: `concept-${randomUUID()}`, sent: `verzonden-${randomUUID()}` }
    const portal = this.fresh.store('portal')
    await saveDrafts(portal, person.session, approach.gemeente, { A3: { kind: 'text', text: canaries.draft } })
    const twin = await this.twin(place, name, person)
    const document = await this.document(approach.gemeente, person, canaries.draft)
    const sentDocument = await this.document(partner, person, canaries.sent)
    await sendSubmission(portal, person.session, partner, { A6: { kind: 'text', text: canaries.sent } })
    const nomination = await nominate(portal, person.session, approach.gemeente, canaries.sent)
    const judged = await cornerJudgements(this.fresh, approach, author)
    const checks = await cornerChecks(this.fresh, { place, name, person, opener: author, canaries })
    return {
      ...place,
      ...judged,
      ...(await publishedCorner(this.fresh.superuserUrl, { ...place, empty, proposer: author.account })),
      assessment: approach.assessment,
      open: approach.gemeente,
      sent: partner,
      twin,
      waiting,
      person,
      colleague,
      document,
      sentDocument,
      nomination,
      ready,
      checks,
      canaries,
    }
  }

  private async twin(place: MunicipalityPlace, name: string, person: Person): Promise<RespondentPlace> {
    const { gemeente } = await this.approach(place, `${name}-twee`, [])
    await this.fresh.store('owner').change(null, (changing) => joinRespondent(changing, gemeente, person.account))
    const policy = { kind: 'text', text: 'Visie' } as const
    await saveDrafts(this.fresh.store('portal'), person.session, gemeente, { 'V3.1.1a': policy })
    return gemeente
  }

  private approach(
    place: MunicipalityPlace,
    slug: string,
    partners = [`Partner ${slug}`, `Stille ${slug}`],
  ): Promise<ApproachPlace> {
    const named = partners.map((organisation) => ({ organisation }))
    return this.fresh
      .store('owner')
      .change(null, (changing) => makeApproach(changing, place, { slug, name: slug, deadline, partners: named }))
  }

  private document(respondent: RespondentPlace, by: Person, title: string): Promise<string> {
    const document = {
      study: respondent.study,
      submission: respondent.submission,
      question: 'A5',
      title,
      uploadedBy: by.account,
    }
    return this.fresh.store('owner').change(null, (changing) => makeDocument(changing, document))
  }

  /** A gemeente with one approach, all judged by one inspector and approved by another. */
  async judgedThroughout(place: MunicipalityPlace, author: Person, reviewer: Person): Promise<string> {
    const approach = await this.approach(place, 'beoordeeld', [])
    const person = await this.person('portal', `coordinator-${place.municipalityName}`)
    await this.fresh
      .store('owner')
      .change(null, (changing) => joinRespondent(changing, approach.gemeente, person.account))
    await sendSubmission(this.fresh.store('portal'), person.session, approach.gemeente, {})
    const store = this.fresh.store('console')
    const made = await makeFindings(store, author.session, approach, findings)
    const concluded = await makeConclusions(store, author.session, approach, conclusions)
    await submitJudgements(store, author.session, 'findings', made)
    await submitJudgements(store, author.session, 'theme_conclusions', concluded)
    await approveJudgements(store, reviewer.session, 'findings', made)
    await approveJudgements(store, reviewer.session, 'theme_conclusions', concluded)
    return place.participation
  }
}
