import type { ShownFinding } from './finding-editor.tsx'

/** What the editor's form can do; without JavaScript these post. */
export function EditorButtons({ finding }: { finding: ShownFinding | null }) {
  return (
    <div className="buttons">
      <button type="submit" name="verb" value="save-finding" className="button button-quiet">
        Concept opslaan
      </button>
      <button type="submit" name="verb" value="submit-finding" className="button">
        Ter vaststelling aanbieden
      </button>
      {finding && (finding.status === 'draft' || finding.status === 'returned') && (
        <button type="submit" name="verb" value="remove-finding" className="button-plain">
          Concept verwijderen
        </button>
      )}
    </div>
  )
}
