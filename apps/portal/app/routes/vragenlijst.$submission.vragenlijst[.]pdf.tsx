import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { pdfResponse } from '../features/papers/pdf-response.ts'
import { orRefuse } from '../refused.ts'
import { submissionOf } from '../route-parameters.ts'

const fileNames = { full: 'vragenlijst-gemeente.pdf', limited: 'vragenlijst-netwerkpartner.pdf' } as const

/** The questionnaire to print. Until it is printed, the page with the same questions. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const submission = submissionOf(params)
  const { questionnaire, printed } = await orRefuse(context, context.api.openQuestionnairePdf({ submission }))
  if (!printed) return redirect(`/vragenlijst/${submission}/alle-vragen`)
  return pdfResponse(request, printed, fileNames[questionnaire])
}
