import { Link } from '@remix-run/react'
import type { ConclusionContent } from '@toezicht/domain/assessment/conclusion-content'
import { judgementWords } from '../approach/state-words.ts'
import { Tag } from '../approach/tag.tsx'

export interface ShownConclusion {
  status: Exclude<keyof typeof judgementWords, 'none'>
  content: ConclusionContent
}

/** What the conclusion of this theme says now, beside the finding that it rests on. */
export function ThemeConclusion({
  assessment,
  theme,
  conclusion,
}: {
  assessment: string
  theme: { code: string; name: string }
  conclusion: ShownConclusion | null
}) {
  return (
    <details className="beside">
      <summary>
        Conclusie van {theme.code} {theme.name} <Tag>{judgementWords[conclusion?.status ?? 'none']}</Tag>
      </summary>
      <Lines title="Wat gaat goed" lines={conclusion?.content.strengths ?? []} />
      <Lines title="Wat kan beter" lines={conclusion?.content.improvements ?? []} />
      <p>
        <Link to={`/aanpakken/${assessment}/conclusies#${theme.code}`}>Conclusie schrijven of wijzigen</Link>
      </p>
    </details>
  )
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <>
      <h4>{title}</h4>
      {lines.length === 0 ? (
        <p className="soft">leeg</p>
      ) : (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </>
  )
}
