import type { ThemeQuestion } from './theme-question.ts'

/** Who fills in a question, where that is not simply the reader: in words, above the field. */
export function QuestionWriter({ question: { assignee, maySave } }: { question: ThemeQuestion }) {
  const words = writerWords(assignee, maySave)
  return words && <p className={maySave === 'not-assigned' ? 'writer writer-other' : 'writer'}>{words}</p>
}

function writerWords(assignee: ThemeQuestion['assignee'], maySave: ThemeQuestion['maySave']): string | null {
  if (maySave === 'not-assigned')
    return assignee
      ? `${assignee.name} vult deze vraag in. U leest mee.`
      : 'Uw coördinator vult deze vraag in. U leest mee.'
  if (assignee === null) return null
  return assignee.isMe ? 'Aan u toegewezen.' : `Toegewezen aan ${assignee.name}.`
}

/** What a reader typed at a question that meanwhile went to somebody else: to be read and copied. */
export function TypedInVain({ words }: { words: string }) {
  return (
    <>
      <p>Dit typte u:</p>
      <p className="typed">{words}</p>
    </>
  )
}
