import { z } from 'zod'
import { paragraphSchema, slugSchema, titleSchema } from '../publication/written-text.ts'
import { daySchema } from './deadline.ts'

const nameSchema = titleSchema.max(200)
const emailSchema = z.email().max(254)

export const newMunicipalitySchema = z.strictObject({
  slug: slugSchema.describe('Part of the public address: /uitkomsten/<slug>.'),
  name: nameSchema,
  cbsCode: z
    .string()
    .regex(/^(GM)?\d{4}$/)
    .nullable()
    .describe('Gemeentecode of the CBS, such as 0080 or GM0080; null where it is not known.'),
})

export const newMemberSchema = z.strictObject({
  email: emailSchema.describe('Of an account of the console that was invited before.'),
  role: z.enum(['inspector', 'lead']),
})

const contactSchema = z
  .strictObject({ name: nameSchema, email: emailSchema, phone: nameSchema.nullable() })
  .describe('The person whom respondents may ask; named in every mail and questionnaire.')

const roundSchema = z.strictObject({
  kind: z.literal('policy').describe('The first round of a study; progress and practice rounds follow later.'),
  name: nameSchema,
  deadline: daySchema.describe('Last day for answers, until 24.00 in the Netherlands.'),
})

/** A study as its operator starts it: plan, gemeenten and team, in one file. */
export const newStudySchema = z.strictObject({
  format: z.literal('toezicht-study/1'),
  slug: slugSchema.describe('Part of the permanent public address: /uitkomsten/<gemeente>/<slug>/v1.'),
  name: nameSchema,
  introduction: paragraphSchema.describe('What the study is about, for everybody who opens its questionnaire.'),
  contact: contactSchema,
  framework: titleSchema.describe('Version of the assessment framework the round freezes, such as ggsr-2013.'),
  round: roundSchema,
  municipalities: z.array(newMunicipalitySchema).min(1).max(500),
  members: z.array(newMemberSchema).min(1).max(200),
})
export type NewStudyFile = z.infer<typeof newStudySchema>

const outlineSchema = z
  .object({
    slug: slugSchema.nullable().catch(null),
    framework: titleSchema.nullable().catch(null),
    round: z.object({ deadline: daySchema.nullable().catch(null) }).catch({ deadline: null }),
    municipalities: z.array(newMunicipalitySchema.nullable().catch(null)).catch([]),
    members: z.array(newMemberSchema.nullable().catch(null)).catch([]),
  })
  .catch({ slug: null, framework: null, round: { deadline: null }, municipalities: [], members: [] })

export type NewStudyOutline = z.infer<typeof outlineSchema>

/** As much of the file as can be read, so that one broken field does not hide what is wrong elsewhere. Nothing is made from it. */
export const outlineOf = (json: unknown): NewStudyOutline => outlineSchema.parse(json)

/** JSON Schema (2020-12); `docs/study.schema.json` is this text. Meaning is checked by `checkNewStudy`. */
export function newStudyJsonSchema(): string {
  const { $schema, ...schema } = z.toJSONSchema(newStudySchema)
  return `${JSON.stringify({ $schema, title: 'toezicht-study/1', ...schema }, null, 2)}\n`
}

/** How mails and questionnaires name the contact person, after "Vragen?". */
export function contactLine({ name, email, phone }: NewStudyFile['contact']): string {
  return [name, email, ...(phone ? [phone] : [])].join(', ')
}
