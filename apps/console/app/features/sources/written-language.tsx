import type { ConclusionContent } from '@toezicht/domain/assessment/conclusion-content'
import type { FindingContent } from '@toezicht/domain/assessment/finding-content'
import { useCitable } from './citable.tsx'
import { LanguageHints } from './language-hints.tsx'

const findingFields = [
  { id: 'tekst', label: 'Tekst van de bevinding' },
  { id: 'let-op', label: 'LET OP' },
]

/** The language of the finding in the editor. */
export function FindingLanguage({
  content,
  indicators,
}: {
  content: FindingContent | null
  /** Codes of the verdicts that the editor shows, each with its reason. */
  indicators: readonly string[]
}) {
  const { assessment, words, spelling } = useCitable()
  const reasons = indicators.map((code) => ({ id: `reden-${code}`, label: `Reden bij ${code}` }))
  return (
    <LanguageHints
      assessment={assessment}
      fields={[...findingFields, ...reasons]}
      initial={[...findingTexts(content), ...indicators.map((code) => reasonOf(content, code))]}
      words={words}
      checked={spelling}
    />
  )
}

/** The texts of a finding as its fields show them. */
export function findingTexts(content: FindingContent | null): string[] {
  return [content?.blocks.map(({ text }) => text).join('\n\n') ?? '', content?.pointsOfAttention.join('\n\n') ?? '']
}

function reasonOf(content: FindingContent | null, code: string): string {
  return content?.verdicts.find(({ indicator }) => indicator === code)?.reason ?? ''
}

/** The language of the conclusion of one theme, in the form it stands in. */
export function ConclusionLanguage({ theme, content }: { theme: string; content: ConclusionContent | null }) {
  const { assessment, words } = useCitable()
  return (
    <LanguageHints
      assessment={assessment}
      fields={[
        { id: `goed-${theme}`, label: 'Wat gaat goed' },
        { id: `beter-${theme}`, label: 'Wat kan beter' },
      ]}
      initial={[content?.strengths.join('\n') ?? '', content?.improvements.join('\n') ?? '']}
      words={words}
      checked={null}
    />
  )
}
