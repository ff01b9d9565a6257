import { type RedlinePiece, redline } from '@toezicht/domain/assessment/redline'

/** Paragraphs as they stand, with every word that is new underlined and every word that went away struck through; nothing marked without an earlier text. */
export function Redline({ now, before }: { now: readonly string[]; before: readonly string[] | null }) {
  if (now.length === 0 && !before?.length) return <p className="soft">leeg</p>
  const paragraphs = redline(before, now).map((paragraph, at) => ({ ...paragraph, id: `${at}` }))
  return paragraphs.map(({ id, kind, pieces }) => (
    <p key={id} className={kind === 'same' ? undefined : 'redlined'}>
      {pieces
        .map((piece, at) => ({ ...piece, id: `${id}.${at}` }))
        .map((piece) => (
          <Piece key={piece.id} {...piece} />
        ))}
    </p>
  ))
}

function Piece({ kind, text }: RedlinePiece) {
  if (kind === 'same') return text
  const Mark = kind === 'gone' ? 'del' : 'ins'
  return (
    <Mark>
      <span className="visually-hidden">{kind === 'gone' ? ' (vervallen: ' : ' (nieuw: '}</span>
      {text}
      <span className="visually-hidden">) </span>
    </Mark>
  )
}
