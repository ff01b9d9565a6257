import { z } from 'zod'

const line = z.string().trim().max(300)
const code = z.string().min(1).max(60)

/** What the numbers in a block said when somebody last looked at it, by marker ("one-plan.yes"). */
const readSchema = z.record(z.string().max(130), z.string().max(300))

/**
 * One block of the report while it is written. `title` stands once, first. Text holds paragraphs with an empty line between, and numbers by reference:
 * [[one-plan.yes]]. What is unfinished may be saved; freezing asks for all of it.
 */
export const blockContentSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('title'), text: line }),
  z.strictObject({ kind: z.literal('heading'), level: z.union([z.literal(2), z.literal(3)]), text: line }),
  z.strictObject({ kind: z.literal('text'), text: z.string().max(60_000), read: readSchema }),
  z.strictObject({ kind: z.literal('figure'), title: line, figures: z.array(code).max(6), read: readSchema }),
  z.strictObject({ kind: z.literal('indicators'), theme: z.string().max(20) }),
  z.strictObject({ kind: z.literal('heat-map') }),
  z.strictObject({ kind: z.literal('example'), example: z.uuid().nullable() }),
  z.strictObject({ kind: z.literal('municipalities') }),
])
export type BlockContent = z.infer<typeof blockContentSchema>
export type BlockKind = BlockContent['kind']

/** Kinds that somebody can add, in the order they are offered. */
export const addedKinds = [
  'text',
  'heading',
  'figure',
  'indicators',
  'heat-map',
  'example',
  'municipalities',
] as const satisfies readonly BlockKind[]
export type AddedKind = (typeof addedKinds)[number]

/** A new block of this kind, still empty. */
export function emptyBlock(kind: AddedKind): BlockContent {
  if (kind === 'text') return { kind, text: '', read: {} }
  if (kind === 'heading') return { kind, level: 2, text: '' }
  if (kind === 'figure') return { kind, title: '', figures: [], read: {} }
  if (kind === 'indicators') return { kind, theme: '' }
  if (kind === 'example') return { kind, example: null }
  return { kind }
}
