import type { FindingContent } from '@toezicht/domain/assessment/finding-content'
import { documentLines } from './read-finding.ts'
import { splitField } from './read-split.ts'

const choices = [
  { value: 'stays', words: 'blijft' },
  { value: 'goes', words: 'gaat mee' },
  { value: 'both', words: 'bij beide' },
] as const

export interface DividedFinding {
  id: string
  version: number
  content: FindingContent
}

/** Where each text of the finding on this screen goes when the chosen rows leave it. Counts as soon as a row of it is chosen, and never loses a word. */
export function SplitTexts({ finding: { id, version, content } }: { finding: DividedFinding }) {
  const { blocks, pointsOfAttention, documents } = content
  return (
    <details className="split-texts" name="splitsen">
      <summary>Los van de rest: welke tekst gaat mee?</summary>
      <input type="hidden" name="split-finding-id" value={id} />
      <input type="hidden" name="split-version" value={version} />
      {blocks.map(({ text }, at) => (
        <Text key={`${at} ${text}`} name={splitField('blocks', at)} text={text} />
      ))}
      {pointsOfAttention.map((text, at) => (
        <Text key={`${at} ${text}`} name={splitField('pointsOfAttention', at)} text={`LET OP ${text}`} />
      ))}
      {documents.map((document, at) => (
        <Text key={`${at} ${document.title}`} name={splitField('documents', at)} text={documentLines([document])} />
      ))}
      <p className="hint">Een bron gaat mee met de tekst die hem noemt, een oordeel met zijn indicator.</p>
    </details>
  )
}

function Text({ name, text }: { name: string; text: string }) {
  return (
    <fieldset>
      <legend title={text}>{text.length > 120 ? `${text.slice(0, 117)}…` : text}</legend>
      {choices.map(({ value, words }) => (
        <label key={value} className="choice">
          <input type="radio" name={name} value={value} defaultChecked={value === 'stays'} /> {words}
        </label>
      ))}
    </fieldset>
  )
}
