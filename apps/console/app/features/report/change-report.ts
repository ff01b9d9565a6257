import type { AppLoadContext } from '@remix-run/server-runtime'
import { addedKinds } from '@toezicht/domain/national-report/report-block'
import { post } from '../form/call.ts'
import { textOf } from '../form/read-form.ts'
import { readBlock } from './read-block.ts'

/** A posted form of the report's screen becomes one call; a form that means nothing is a 404. Inserting a number saves the text with it. */
export async function changeReport(context: AppLoadContext, study: string, request: Request) {
  const { api } = context
  const form = await request.formData()
  const screen = `/onderzoeken/${study}/rapport`
  const block = textOf(form, 'block')
  const expected = Number(textOf(form, 'expected'))
  const to = (id: string, done: string) => `${screen}?blok=${id}&gedaan=${done}#blok-${id}`
  const verb = form.has('insert') ? 'save' : textOf(form, 'verb')
  switch (verb) {
    case 'start':
      return post(
        context,
        form,
        () => api.startReport({ study }),
        () => `${screen}?gedaan=report-started`,
      )
    case 'add': {
      const kind = addedKinds.find((each) => each === textOf(form, 'kind'))
      if (!kind) break
      const add = () => api.addReportBlock({ study, after: textOf(form, 'after'), kind })
      return post(context, form, add, (done) => to(done.block, 'report-block-added'))
    }
    case 'save': {
      const content = readBlock(form)
      if (!content) break
      const save = () => api.saveReportBlock({ block, expected, content, quiet: form.has('insert') })
      return post(context, form, save, () => to(block, 'saved'))
    }
    case 'up':
    case 'down':
      return post(
        context,
        form,
        () => api.moveReportBlock({ block, to: verb }),
        () => `${screen}#blok-${block}`,
      )
    case 'remove':
      return post(
        context,
        form,
        () => api.removeReportBlock({ block, expected }),
        () => `${screen}?gedaan=report-block-removed`,
      )
    case 'seen':
      return post(
        context,
        form,
        () => api.seeReportNumbers({ study, stamp: textOf(form, 'stamp') }),
        () => `${screen}?gedaan=report-seen`,
      )
    case 'freeze':
      return post(
        context,
        form,
        () => api.freezeReport({ study }),
        () => `${screen}/vaststellen?gedaan=report-frozen`,
      )
  }
  throw new Response(null, { status: 404 })
}
