import { StatusRegion } from '@toezicht/ui/status-region.tsx'
import styles from './documents.module.css'
import { isUnderWay, type UploadLine, uploadSummary } from './upload-line.ts'

interface UploadListProps {
  lines: readonly UploadLine[]
  onCancel(id: number): void
  onRetry(id: number): void
}

const phaseWords: Partial<Record<UploadLine['phase'], string>> = {
  waiting: 'wacht op zijn beurt',
  looking: 'wordt bekeken',
}

/** The chosen files and how far each is; the sum of it is read out, not every percent. */
export function UploadList({ lines, onCancel, onRetry }: UploadListProps) {
  return (
    <>
      <StatusRegion text={uploadSummary(lines)} />
      {lines.length > 0 && (
        <ul className={styles.uploads}>
          {lines.map((line) => (
            <li key={line.id} data-phase={line.phase}>
              <span className={styles.uploadName}>{line.name}</span>
              <span className={styles.uploadState}>
                {isUnderWay(line) && (
                  <>
                    <progress max={100} value={line.percent} aria-label={`Voortgang van ${line.name}`} />{' '}
                    {phaseWords[line.phase] ?? `${line.percent}%`}
                  </>
                )}
                {line.text}
              </span>
              {(line.phase === 'waiting' || line.phase === 'sending') && (
                <button className="button-plain" type="button" onClick={() => onCancel(line.id)}>
                  Annuleren<span className="visually-hidden">: {line.name}</span>
                </button>
              )}
              {(line.phase === 'refused' || line.phase === 'cancelled') && (
                <button className="button-plain" type="button" onClick={() => onRetry(line.id)}>
                  Opnieuw proberen<span className="visually-hidden">: {line.name}</span>
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
