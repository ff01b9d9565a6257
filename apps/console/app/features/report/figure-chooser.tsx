import type { ShownFigureChoice } from './shown-report.ts'

/** Every number that can go into a text, with what it says now. Its button puts the reference at the caret, or without script behind the text. */
export function FigureChooser({ figures }: { figures: readonly ShownFigureChoice[] }) {
  return (
    <details className="act">
      <summary>Cijfer invoegen</summary>
      <div className="table-scroll">
        <table className="table table-stacked">
          <caption className="visually-hidden">Cijfers om in te voegen</caption>
          <thead>
            <tr>
              <th scope="col">Cijfer</th>
              <th scope="col">Deel</th>
              <th scope="col">Nu</th>
              <th scope="col">Invoegen</th>
            </tr>
          </thead>
          <tbody>
            {figures.flatMap(({ code, title, shares }) =>
              shares.map(({ marker, label, now }) => (
                <tr key={`${code} ${marker}`}>
                  <th scope="row">{title}</th>
                  <td data-label="Deel">{label}</td>
                  <td data-label="Nu">{now ?? 'nog niets geteld'}</td>
                  <td data-label="Invoegen">
                    <button type="submit" name="insert" value={marker} className="button button-quiet">
                      Invoegen
                      <span className="visually-hidden">
                        : {title}, {label}
                      </span>
                    </button>
                  </td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </div>
    </details>
  )
}
