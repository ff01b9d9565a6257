import { typedDay } from '@toezicht/ui/read-dutch-date'
import { FormText } from './form-field.tsx'

interface DateFieldProps {
  name?: string
  id?: string
  label: string
  /** What was typed before a refusal. */
  kept: string | undefined
  /** The day that stands there otherwise, `YYYY-MM-DD`; empty for none. */
  stands?: string | undefined
  hint?: string
  required?: boolean
}

/** A day, typed as people write it: the browser's own field shows the browser's language. Read it with `dayOf`. */
export function DateField({ name = 'deadline', id, label, kept, stands = '', hint, required = true }: DateFieldProps) {
  return (
    <FormText
      name={name}
      {...(id && { id })}
      label={label}
      hint={hint ? `${dayExample}. ${hint}` : `${dayExample}.`}
      className="short"
      maxLength={40}
      required={required}
      autoComplete="off"
      defaultValue={kept ?? typedDay(stands)}
    />
  )
}

const dayExample = 'Bijvoorbeeld 3-12-2026 of 3 december 2026'

/** A moment: that day, and a time on the clock in the Netherlands. */
export function MomentFields({
  day,
  time,
  kept,
}: {
  day: { name: string; label: string; hint?: string }
  time: { name: string; label: string; preset: string }
  kept: (name: string) => string | undefined
}) {
  return (
    <div className="pair">
      <DateField {...day} kept={kept(day.name)} required={false} />
      <FormText
        name={time.name}
        label={time.label}
        hint="Bijvoorbeeld 9.30."
        className="short"
        maxLength={10}
        autoComplete="off"
        defaultValue={kept(time.name) ?? time.preset}
      />
    </div>
  )
}
