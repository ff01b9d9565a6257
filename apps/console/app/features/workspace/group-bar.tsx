import { type DividedFinding, SplitTexts } from './split-texts.tsx'

/** What can be done with the selected rows; shown as soon as one is selected. */
export function GroupBar({ asks, divided }: { asks: boolean; divided: DividedFinding | null }) {
  return (
    <div className="group-bar" id="groepen">
      <div className="buttons">
        <button type="submit" name="verb" value="group-indicators" className="button button-quiet">
          Samen in één bevinding
        </button>
        <button type="submit" name="verb" value="split-finding" className="button button-quiet">
          Los van de rest
        </button>
      </div>
      {divided && <SplitTexts finding={divided} />}
      {asks && (
        <label className="choice">
          <input type="checkbox" name="knowing" /> Ook als daardoor een vaststelling vervalt
        </label>
      )}
    </div>
  )
}
