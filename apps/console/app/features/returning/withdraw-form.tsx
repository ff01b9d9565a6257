/** Takes back every question that is out; said first, because the respondent hears of it at once. */
export function WithdrawForm({ name }: { name: string }) {
  return (
    <details className="act" id="intrekken">
      <summary>Terugsturen intrekken</summary>
      <form method="post">
        <input type="hidden" name="verb" value="withdraw-return" />
        <p className="hint">
          {name} hoeft dan niets meer te beantwoorden en krijgt daarover een mail. De verzonden versie blijft gelden.
        </p>
        <button type="submit" className="button">
          Terugsturen intrekken
        </button>
      </form>
    </details>
  )
}
