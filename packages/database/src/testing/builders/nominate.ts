import { nominatePartner } from '../../repositories/nomination.ts'
import type { Store } from '../../store.ts'
import type { RespondentPlace } from './make-approach.ts'

/** A coordinator of the gemeente names a network partner; gives the nomination's id. `why` is also the unit, so that each is another one. */
export async function nominate(
  portal: Store,
  session: string,
  gemeente: RespondentPlace,
  why: string,
): Promise<string> {
  const named = await portal.change(session, (changing) =>
    nominatePartner(changing, gemeente.submission, {
      organisation: 'Voorgedragen Voorbeeld',
      unit: why,
      contactName: 'Contact Voorbeeld',
      contactEmail: 'contact@voorgedragen.example',
      why,
    }),
  )
  if ('refused' in named) throw new Error(`The nomination was refused: ${JSON.stringify(named)}`)
  return named.nomination
}
