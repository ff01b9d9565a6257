import { TextField as PlainField } from '@toezicht/ui/text-field.tsx'
import type { ComponentProps } from 'react'
import { useWrong } from './post-form.tsx'

/** The one-line field of all screens, with what the server refused about it. */
export function TextField(field: ComponentProps<typeof PlainField>) {
  return <PlainField {...field} error={field.error ?? useWrong(field.name)?.text} />
}
