/** Page, PDF and data exactly as the public gets them, at the same path as on the public site. Plain links: it is no screen of the console. */
export function PreviewLinks({ path, label }: { path: string; label: string }) {
  return (
    <span>
      {label}: <a href={path}>pagina</a>, <a href={`${path}.pdf`}>PDF</a>, <a href={`${path}.docx`}>Word</a>,{' '}
      <a href={`${path}.json`}>gegevens (JSON)</a>
    </span>
  )
}
