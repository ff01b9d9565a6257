/** Lines as they stand, with what is new underlined and what went away struck through; nothing marked when there is no earlier text. */
export function Redline({ now, before }: { now: readonly string[]; before: readonly string[] | null }) {
  if (now.length === 0 && !before?.length) return <p className="soft">leeg</p>
  const gone = before?.filter((line) => !now.includes(line)) ?? []
  return (
    <>
      {gone.map((line) => (
        <p key={`-${line}`}>
          <del>
            <span className="visually-hidden">Vervallen: </span>
            {line}
          </del>
        </p>
      ))}
      {now.map((line) =>
        before && !before.includes(line) ? (
          <p key={line}>
            <ins>
              <span className="visually-hidden">Nieuw: </span>
              {line}
            </ins>
          </p>
        ) : (
          <p key={line}>{line}</p>
        ),
      )}
    </>
  )
}
