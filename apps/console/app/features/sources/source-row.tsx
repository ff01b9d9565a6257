import type { Source } from '@toezicht/domain/assessment/source'
import type { SourceFlagKind } from '@toezicht/domain/assessment/source-flags'
import { markerOf } from '@toezicht/domain/assessment/source-marker'
import { sourceWords } from '@toezicht/domain/assessment/source-words'
import { respondentNamed, useCitable } from './citable.tsx'
import { SourceLink } from './source-link.tsx'
import { sourceFlagWords } from './source-words.ts'

/** One source under the text: opened with one click, named again at the caret, taken away with its markers. */
export function SourceRow({
  source,
  flags,
  onMark,
  onRemove,
  onRenew,
}: {
  source: Source
  flags: readonly SourceFlagKind[]
  onMark(): void
  onRemove(): void
  onRenew(version: number): void
}) {
  const citable = useCitable()
  const { number } = source
  const newest =
    source.kind === 'answer' ? citable.respondents.find(({ id }) => id === source.respondent)?.version : undefined
  return (
    <li className="source-row">
      <input type="hidden" name="source" value={JSON.stringify(source)} />
      <p>
        <strong className="source-number">{markerOf(number)}</strong>{' '}
        <SourceLink assessment={citable.assessment} source={source}>
          {sourceWords(source, (id) => respondentNamed(citable, id))}
        </SourceLink>
      </p>
      {flags.map((flag) => (
        <p key={flag} className="source-flag">
          {sourceFlagWords[flag]}{' '}
          {flag === 'outdated' && newest !== undefined && (
            <button type="button" className="button-plain needs-script" onClick={() => onRenew(newest)}>
              Versie {newest} noemen<span className="visually-hidden"> bij bron {number}</span>
            </button>
          )}
        </p>
      ))}
      <p className="source-acts needs-script">
        <button type="button" className="button-plain" onClick={onMark}>
          In de tekst zetten<span className="visually-hidden">: bron {number}</span>
        </button>{' '}
        <button type="button" className="button-plain" onClick={onRemove}>
          Weghalen<span className="visually-hidden">: bron {number}</span>
        </button>
      </p>
      <label className="choice without-script">
        <input type="checkbox" name="remove-source" value={number} /> Bron {number} weghalen bij het opslaan
      </label>
    </li>
  )
}
