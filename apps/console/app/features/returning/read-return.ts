/** The questions of the form that got a remark, in the order they stand there. */
export function readReturn(form: FormData): { question: string; remark: string }[] {
  return [...form].flatMap(([name, value]) => {
    const question = /^remark\.(.+)$/.exec(name)?.[1]
    const remark = typeof value === 'string' ? value.trim() : ''
    return question && remark ? [{ question, remark }] : []
  })
}
