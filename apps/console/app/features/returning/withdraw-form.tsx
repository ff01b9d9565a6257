import { PostForm } from '../form/post-form.tsx'

/**
 * Takes back every question that is out; said first, because the respondent hears of it at once.
 * @param open whoever came for exactly this finds it open
 */
export function WithdrawForm({ name, open }: { name: string; open: boolean }) {
  return (
    <details className="act" id="intrekken" open={open}>
      <summary>Terugsturen intrekken</summary>
      <PostForm verb="withdraw-return">
        <p className="hint">
          {name} hoeft dan niets meer te beantwoorden en krijgt daarover een mail. De verzonden versie blijft gelden.
        </p>
        <button type="submit" className="button">
          Terugsturen intrekken
        </button>
      </PostForm>
    </details>
  )
}
