/** A regular expression for one name of a PDF, each letter also as `#xx`: `/J#61vaScript` is the same name. Latin letters only. */
function spelled(name: string): string {
  return [...name]
    .map((letter) => {
      const code = letter.charCodeAt(0).toString(16)
      const digits = [...code].map((digit) => (/[a-f]/.test(digit) ? `[${digit}${digit.toUpperCase()}]` : digit))
      return `(?:${letter}|#${digits.join('')})`
    })
    .join('')
}

const ends = '(?![A-Za-z0-9#_-])'
const running = ['JavaScript', 'Launch', 'EmbeddedFile', 'EmbeddedFiles', 'RichMedia', 'Rendition', 'ImportData']
const actionNames = [...running, 'SubmitForm'].map(spelled).join('|')

/**
 * Whatever makes a PDF run something or carry other files. Every name is long enough not to occur by chance in 50 MB of pictures: `/JS` is, but a
 * script always needs `/JavaScript` or `/Rendition` beside it. Forms of the kind XFA carry scripts of their own.
 */
export const actions = new RegExp(`/(?:(?:${actionNames})${ends}|${spelled('XFA')}\\s*(?:\\[|\\d+\\s+\\d+\\s+R))`)

export const encryption = new RegExp(`/${spelled('Encrypt')}\\s*(?:<<|\\d+\\s+\\d+\\s+R)`)

/** In the dictionary of a stream: objects are packed in it. `/First` alone will do: viewers do not ask for the type. */
export const packsObjects = new RegExp(`/(?:${spelled('ObjStm')}|${spelled('First')})${ends}`)

const filter = spelled('Filter')
const flate = `(?:${spelled('FlateDecode')}|${spelled('Fl')})`
export const hasFilter = new RegExp(`/${filter}${ends}`)
/** Deflated once and nothing else: the one way we can look into. */
export const deflatedOnly = new RegExp(`/${filter}\\s*(?:/${flate}${ends}|\\[\\s*/${flate}\\s*\\])`)
export const hasParameters = new RegExp(`/(?:${spelled('DecodeParms')}|${spelled('DP')})${ends}`)
