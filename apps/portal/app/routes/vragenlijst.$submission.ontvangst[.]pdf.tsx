import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { pdfResponse } from '../features/papers/pdf-response.ts'
import { orRefuse } from '../refused.ts'
import { submissionOf, versionOf } from '../route-parameters.ts'

/** The copy of what was sent, the newest unless `?versie=` says which. Until it is printed, the receipt's page, which says so. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const submission = submissionOf(params)
  const number = versionOf(request)
  const { receipt, printed } = await orRefuse(context, context.api.openReceiptPdf({ submission, number }))
  if (!printed) return redirect(`/vragenlijst/${submission}/ontvangst${number === null ? '' : `?versie=${number}`}`)
  return pdfResponse(request, printed, `ontvangstbewijs-${receipt}.pdf`)
}
