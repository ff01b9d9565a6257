import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { pdfResponse } from '../features/papers/pdf-response.ts'
import { orRefuse } from '../refused.ts'
import { submissionOf } from '../route-parameters.ts'

/** The copy of what was sent. Until it is printed, the receipt's page, which says so. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const submission = submissionOf(params)
  const { receipt, printed } = await orRefuse(context, context.api.openReceiptPdf({ submission, number: null }))
  if (!printed) return redirect(`/vragenlijst/${submission}/ontvangst`)
  return pdfResponse(request, printed, `ontvangstbewijs-${receipt}.pdf`)
}
