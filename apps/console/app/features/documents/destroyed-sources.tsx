import { citesDestroyed } from '@toezicht/domain/assessment/destroyed-source'
import { Notice } from '@toezicht/ui/notice.tsx'

/** Says that a finding rests on a document that STJ destroyed. Nothing when it does not. */
export function DestroyedSources({
  cited,
  documents,
}: {
  cited: readonly { title: string }[]
  documents: readonly { title: string; destroyed: boolean }[]
}) {
  const destroyed = documents.filter((document) => document.destroyed).map(({ title }) => title)
  const found = cited.filter(({ title }) => citesDestroyed(title, destroyed))
  if (found.length === 0) return null
  return (
    <Notice tone="problem">
      Deze bevinding noemt {found.map(({ title }) => `«${title}»`).join(' en ')}. Dat stuk is vernietigd: niemand kan
      het meer inzien.
    </Notice>
  )
}
