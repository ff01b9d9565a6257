import { dutchReason } from '../dossier/dutch-reason.ts'
import { shapeErrors } from '../dossier/shape-errors.ts'
import type { Gap } from '../publication/completeness.ts'
import { hasPassed } from './deadline.ts'
import { type NewStudyFile, type NewStudyOutline, newStudySchema, outlineOf } from './new-study.ts'

/** What an installation holds already of what a new study names. */
export interface StudyGround {
  slugTaken: boolean
  frameworks: readonly string[]
  /** Console accounts among the members; `email` in lower case. */
  accounts: readonly { email: string; deactivated: boolean }[]
  /** Gemeenten with one of the slugs, names or codes. */
  municipalities: readonly { slug: string; name: string; cbsCode: string | null; fictional: boolean }[]
}

export type NewStudyCheck = { study: NewStudyFile } | { errors: Gap[] }

/**
 * A parsed JSON value as a study that can be made on this ground, or every error with its path. Refuses: unknown keys, a slug in use, an unknown
 * framework, a deadline that has passed, anybody or any gemeente named twice, members without an account, a study without a lead, and a gemeente
 * that stands under another name or code.
 */
export function checkNewStudy(json: unknown, ground: StudyGround, now: Date): NewStudyCheck {
  const parsed = newStudySchema.safeParse(json, { error: dutchReason })
  const shape = parsed.success ? [] : parsed.error.issues.flatMap(shapeErrors)
  const outline = outlineOf(json)
  const meaning = [
    ...planGaps(outline, ground, now),
    ...municipalityGaps(outline, ground),
    ...memberGaps(outline, ground),
  ]
  if (!parsed.success || meaning.length > 0) return { errors: [...shape, ...meaning] }
  return { study: parsed.data }
}

function planGaps({ slug, framework, round }: NewStudyOutline, ground: StudyGround, now: Date): Gap[] {
  return [
    ...gap(slug !== null && ground.slugTaken, 'slug', `Er is al een onderzoek "${slug}".`),
    ...gap(
      framework !== null && !ground.frameworks.includes(framework),
      'framework',
      `Dit toetsingskader is er niet. Wel: ${ground.frameworks.join(', ')}.`,
    ),
    ...gap(round.deadline !== null && hasPassed(round.deadline, now), 'round.deadline', 'Deze dag is al voorbij.'),
  ]
}

function municipalityGaps({ municipalities }: NewStudyOutline, ground: StudyGround): Gap[] {
  return municipalities.flatMap((municipality, at) => {
    if (!municipality) return []
    const { slug, name, cbsCode } = municipality
    const place = `municipalities[${at}]`
    const before = municipalities.slice(0, at).filter((each) => each !== null)
    const other = ground.municipalities.filter((each) => each.slug !== slug)
    const standing = ground.municipalities.find((each) => each.slug === slug)
    const sameName = other.find((each) => each.name === name)
    const sameCode = other.find((each) => each.cbsCode !== null && each.cbsCode === cbsCode)
    const otherCode = standing?.cbsCode && cbsCode && standing.cbsCode !== cbsCode
    return [
      ...gap(
        before.some((each) => each.slug === slug),
        `${place}.slug`,
        'Deze gemeente staat er al eerder.',
      ),
      ...gap(
        before.some((each) => each.name === name),
        `${place}.name`,
        'Deze naam staat er al eerder.',
      ),
      ...gap(
        cbsCode !== null && before.some((each) => each.cbsCode === cbsCode),
        `${place}.cbsCode`,
        'Deze code staat er al eerder.',
      ),
      ...gap(standing?.fictional, `${place}.slug`, 'Deze gemeente is verzonnen.'),
      ...gap(standing && standing.name !== name, `${place}.name`, `Deze gemeente staat hier als "${standing?.name}".`),
      ...gap(otherCode, `${place}.cbsCode`, `Deze gemeente heeft hier code ${standing?.cbsCode}.`),
      ...gap(sameName, `${place}.slug`, `${name} staat hier als "${sameName?.slug}".`),
      ...gap(sameCode, `${place}.cbsCode`, `Deze code hoort hier bij "${sameCode?.slug}".`),
    ]
  })
}

function memberGaps({ members }: NewStudyOutline, ground: StudyGround): Gap[] {
  const emails = members.map((member) => member?.email.toLowerCase())
  const wrong = members.flatMap((member, at) => {
    if (!member) return []
    const account = ground.accounts.find(({ email }) => email === emails[at])
    const path = `members[${at}].email`
    return [
      ...gap(emails.indexOf(emails[at]) < at, path, 'Deze persoon staat er al eerder.'),
      ...gap(!account, path, 'Dit adres heeft geen account in de console. Een beheerder nodigt eerst uit.'),
      ...gap(account?.deactivated, path, 'Dit account is beëindigd. Een beheerder nodigt eerst opnieuw uit.'),
    ]
  })
  const known = members.length > 0 && members.every((member) => member !== null)
  const hasLead = members.some((member) => member?.role === 'lead')
  return [
    ...wrong,
    ...gap(known && !hasLead, 'members', 'Er is minstens één projectleider (lead) nodig: die wijst de aanpakken toe.'),
  ]
}

function gap(isWrong: unknown, path: string, reason: string): Gap[] {
  return isWrong ? [{ path, reason }] : []
}
