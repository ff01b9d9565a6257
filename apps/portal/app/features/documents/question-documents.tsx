import type { ThemeQuestion } from '../theme/theme-question.ts'
import { DocumentHint } from './document-hint.tsx'
import { DocumentName } from './document-name.tsx'
import { useJudged } from './use-judged.ts'

interface QuestionDocumentsProps {
  submission: string
  question: ThemeQuestion
  isReadOnly: boolean
}

/** The documents of one question on its theme page, and the way to add one. The button saves the page first, as every button there. */
export function QuestionDocuments({ submission, question, isReadOnly }: QuestionDocumentsProps) {
  const { code, text } = question
  const documents = useJudged(submission, question.documents)
  const isUpload = question.answerType === 'document-upload'
  return (
    <>
      {isUpload && documents.length === 0 && <p>Er zijn nog geen stukken toegevoegd.</p>}
      {documents.length > 0 && (
        <ul className="files" aria-label="Stukken bij deze vraag">
          {documents.map((document) => (
            <li key={document.id}>
              <DocumentName document={document} />
            </li>
          ))}
        </ul>
      )}
      {!isReadOnly && !isUpload && <DocumentHint question={question} />}
      {!isReadOnly && (
        <button
          className={isUpload ? 'button button-quiet' : 'button-plain'}
          type="submit"
          name="dan"
          value={`stukken:${code}`}
        >
          {documents.length === 0 ? 'Stuk toevoegen' : 'Stukken toevoegen of losmaken'}
          <span className="visually-hidden">: {text}</span>
        </button>
      )}
    </>
  )
}
