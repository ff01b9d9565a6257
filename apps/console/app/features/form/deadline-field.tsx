/** The last day of a term. `kept`: what was filled in, or what stands; `YYYY-MM-DD` or empty. */
export function DeadlineField({ label, kept }: { label: string; kept: string }) {
  return (
    <>
      <label className="label" htmlFor="deadline">
        {label}
      </label>
      <input className="control" type="date" id="deadline" name="deadline" required defaultValue={kept} />
    </>
  )
}
