import type { ExplainedTerm } from './shown-question.ts'
import styles from './term-list.module.css'

/** Words explained where they stand, folded until wanted: a native control, also without script. Nothing when there is nothing to explain. */
export function TermList({ terms, summary }: { terms: readonly ExplainedTerm[]; summary?: string }) {
  if (terms.length === 0) return null
  return (
    <details className={styles.terms}>
      <summary>{summary ?? asked(terms)}</summary>
      <dl>
        {terms.map(({ term, meaning }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

const list = new Intl.ListFormat('nl', { type: 'conjunction' })

/** "Wat betekent regisseur?", "Wat betekenen CJG, AMK en MEE?" */
function asked(terms: readonly ExplainedTerm[]): string {
  const names = terms.map(({ term }) => term)
  return `${names.length === 1 ? 'Wat betekent' : 'Wat betekenen'} ${list.format(names)}?`
}
