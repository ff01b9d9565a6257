import { figureSchema, municipalityContextSchema, verdictSchema } from '@toezicht/domain/publication/factsheet'
import { z } from 'zod'

const text = z.string()
const texts = z.array(text)
const heading = z.object({ code: text, name: text })

/** What the public data of a factsheet version says, as far as the site and the open data repeat it. */
export const publishedContentSchema = z.object({
  municipality: z.object({ slug: text, name: text }),
  study: z.object({ slug: text, name: text, fictional: z.boolean() }),
  version: z.number().int().positive(),
  publishedOn: text,
  origin: z.enum(['archive', 'study']),
  context: municipalityContextSchema,
  framework: z.object({ version: text, themes: z.array(heading.extend({ criteria: z.array(heading) })) }),
  approaches: z.array(
    z.object({
      slug: text,
      name: text,
      description: texts,
      start: z.object({ date: text.nullable(), pilot: z.boolean(), note: text.nullable() }),
      familiesServed: figureSchema,
      directorTerm: text.nullable(),
      respondents: z.object({
        municipality: text,
        partners: z.array(z.object({ organisation: text, unit: text.nullable() })),
      }),
      findings: z.array(
        z.object({
          theme: text,
          criterion: text,
          indicators: z.array(z.object({ code: text, verdict: verdictSchema, reason: text.optional() })),
          text,
          pointsOfAttention: texts,
          documents: z.array(z.object({ title: text, page: z.number().nullable(), received: z.boolean() })),
        }),
      ),
      conclusions: z.array(z.object({ theme: text, strengths: texts, improvements: texts })),
    }),
  ),
  notAssessed: z.array(z.object({ name: text, reason: text })),
})
export type PublishedContent = z.infer<typeof publishedContentSchema>
export type PublishedApproach = PublishedContent['approaches'][number]

/** The stored JSON of a version, read again; null for bytes that are none of ours. */
export function readPublishedContent(json: Buffer): PublishedContent | null {
  try {
    return publishedContentSchema.safeParse(JSON.parse(json.toString('utf8'))).data ?? null
  } catch {
    return null
  }
}
