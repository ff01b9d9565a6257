import { type ActionFunctionArgs, json } from '@remix-run/node'
import { receiveUploads } from '../features/documents/receive-uploads.ts'
import { submissionOf } from '../route-parameters.ts'

/** One form with files, for a page that shows how far each is: the outcome of each as data. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const { files, status } = await receiveUploads(context, request, submissionOf(params))
  return json({ files }, { status })
}
