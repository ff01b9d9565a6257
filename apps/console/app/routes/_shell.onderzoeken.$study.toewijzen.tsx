import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AssignForm } from '../features/approach/assign-form.tsx'
import { readAssignment } from '../features/approach/read-assignment.ts'
import { load, post, type Refused } from '../features/form/call.ts'
import { FormErrors } from '../features/form/form-errors.tsx'
import { usePostAnswer } from '../features/form/post-answer.ts'
import { Screen } from '../features/shell/screen.tsx'

export const meta: MetaFunction = () => [{ title: 'Aanpak toewijzen - Toezicht' }]

export const loader = ({ context, params }: LoaderFunctionArgs) =>
  load(context, () => context.api.getAssigning({ study: params.study ?? '' }))

export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await request.formData()
  return post(
    context,
    form,
    () => context.api.assignApproach({ ...readAssignment(form), study: params.study ?? '' }),
    ({ assessment }) => `/aanpakken/${assessment}`,
  )
}

export default function AssignPage() {
  const { study, municipalities, organisations } = useLoaderData<typeof loader>()
  const refused = usePostAnswer<Refused>()
  return (
    <Screen
      title="Aanpak toewijzen"
      fictional={study.fictional}
      crumbs={[
        { label: 'Overzicht', to: '/' },
        { label: study.name, to: `/onderzoeken/${study.id}` },
        { label: 'Aanpak toewijzen' },
      ]}
    >
      <FormErrors refused={refused} />
      <AssignForm
        municipalities={municipalities}
        organisations={organisations}
        deadline={study.deadline}
        refused={refused}
      />
    </Screen>
  )
}
