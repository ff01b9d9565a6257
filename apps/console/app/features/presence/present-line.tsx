import { presentWords } from './present-words.ts'

/** Who else works in this approach now; its place stays while it is empty. */
export function PresentLine({
  present,
  here,
}: {
  present: readonly { name: string; indicator: string }[]
  here: string
}) {
  return (
    <p role="status" className="present soft">
      {presentWords(present, here)}
    </p>
  )
}
