/** What can be done with the selected rows; shown as soon as one is selected. */
export function GroupBar({ asks }: { asks: boolean }) {
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
      {asks && (
        <label className="choice">
          <input type="checkbox" name="knowing" /> Ook als daardoor een vaststelling vervalt
        </label>
      )}
    </div>
  )
}
