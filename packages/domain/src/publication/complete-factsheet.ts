import { completeness, type Gap } from './completeness.ts'
import { type Factsheet, type FactsheetDraft, type FrameworkOutline, factsheetSchema } from './factsheet.ts'

/** The draft as a factsheet that may be published, or the exact list of what it still lacks. */
export function completeFactsheet(
  draft: FactsheetDraft,
  framework: FrameworkOutline,
): { factsheet: Factsheet } | { gaps: Gap[] } {
  const gaps = completeness(draft, framework)
  if (gaps.length > 0) return { gaps }
  const parsed = factsheetSchema.safeParse(draft)
  if (parsed.success) return { factsheet: parsed.data }
  return { gaps: parsed.error.issues.map((issue) => ({ path: pathOf(issue.path), reason: issue.message })) }
}

/** `['approaches', 0, 'name']` → `approaches[0].name`. */
export function pathOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${String(key)}` : String(key)),
    '',
  )
}
