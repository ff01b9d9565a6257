import { FormArea } from './form-field.tsx'

/** The reason that every change during a study asks for; it is kept beside the change. */
export function ReasonField({ id, kept, label = 'Reden' }: { id: string; kept: string | undefined; label?: string }) {
  return <FormArea id={id} name={label === 'Reden' ? 'reason' : 'remark'} label={label} required defaultValue={kept} />
}
