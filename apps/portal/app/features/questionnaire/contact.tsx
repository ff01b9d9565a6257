const address = /^(.*?)([^\s,;<>()]+@[^\s,;<>()]+)(.*)$/s

/** Whom to ask, as STJ wrote it; the first mail address in it is a link. */
export function Contact({ text }: { text: string }) {
  const [, before, mail, after] = address.exec(text) ?? []
  if (!mail) return text
  return (
    <>
      {before}
      <a href={`mailto:${mail}`}>{mail}</a>
      {after}
    </>
  )
}
