/** The reason that every change during a study asks for; it is kept beside the change. */
export function ReasonField({ id, kept, label = 'Reden' }: { id: string; kept: string | undefined; label?: string }) {
  return (
    <>
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <textarea
        className="control"
        id={id}
        name={label === 'Reden' ? 'reason' : 'remark'}
        required
        maxLength={2000}
        defaultValue={kept}
      />
    </>
  )
}
