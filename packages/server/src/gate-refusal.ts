/** What the server itself refuses before any handler runs, or says when a handler could not answer. */
export type GateRefusal =
  | 'foreign-host'
  | 'foreign-origin'
  | 'method'
  | 'too-large'
  | 'length-required'
  | 'slow-body'
  | 'not-json'
  | 'malformed-json'
  | 'bad-request'
  | 'not-found'
  | 'failed'
  | 'unavailable'

interface GateAnswer {
  status: number
  /** tRPC's word for it, so that its client understands the refusal. */
  code: string
  /** tRPC's JSON-RPC number of the same. */
  number: number
  title: string
  text: string
}

/** Status and calm Dutch words per refusal. */
export const gateAnswers: Record<GateRefusal, GateAnswer> = {
  'foreign-host': {
    status: 421,
    code: 'BAD_REQUEST',
    number: -32600,
    title: 'Dit adres hoort niet bij deze website',
    text: 'Open de website op haar eigen adres.',
  },
  'foreign-origin': {
    status: 403,
    code: 'FORBIDDEN',
    number: -32003,
    title: 'Dit verzoek kwam niet van deze website',
    text: 'Ga terug naar de website en probeer het daar opnieuw. Er is niets gewijzigd.',
  },
  method: {
    status: 405,
    code: 'METHOD_NOT_SUPPORTED',
    number: -32005,
    title: 'Dit verzoek kennen wij niet',
    text: 'Ga terug naar de website en probeer het daar opnieuw.',
  },
  'too-large': {
    status: 413,
    code: 'PAYLOAD_TOO_LARGE',
    number: -32013,
    title: 'Dit is te groot om te versturen',
    text: 'Er is niets opgeslagen. Verstuur een kleinere tekst of een kleiner bestand.',
  },
  'length-required': {
    status: 411,
    code: 'BAD_REQUEST',
    number: -32600,
    title: 'De grootte van het bestand ontbreekt',
    text: 'Er is niets opgeslagen. Probeer het opnieuw met een andere browser.',
  },
  'slow-body': {
    status: 408,
    code: 'TIMEOUT',
    number: -32008,
    title: 'Het versturen duurde te lang',
    text: 'Er is niets opgeslagen. Controleer uw verbinding en probeer het opnieuw.',
  },
  'not-json': {
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
    number: -32015,
    title: 'Dit verzoek kennen wij niet',
    text: 'Er is niets opgeslagen. Ga terug naar de website en probeer het daar opnieuw.',
  },
  'malformed-json': {
    status: 400,
    code: 'PARSE_ERROR',
    number: -32700,
    title: 'Het verzoek is niet leesbaar',
    text: 'Er is niets opgeslagen. Laad de pagina opnieuw en probeer het nog eens.',
  },
  'bad-request': {
    status: 400,
    code: 'BAD_REQUEST',
    number: -32600,
    title: 'Dit adres is niet leesbaar',
    text: 'Controleer het adres of ga naar de beginpagina.',
  },
  'not-found': {
    status: 404,
    code: 'NOT_FOUND',
    number: -32004,
    title: 'Deze pagina bestaat niet',
    text: 'Controleer het adres of ga naar de beginpagina.',
  },
  failed: {
    status: 500,
    code: 'INTERNAL_SERVER_ERROR',
    number: -32603,
    title: 'Er ging iets mis',
    text: 'Dat ligt aan ons. Probeer het over een paar minuten opnieuw. Wat u eerder opsloeg, is bewaard.',
  },
  unavailable: {
    status: 503,
    code: 'SERVICE_UNAVAILABLE',
    number: -32603,
    title: 'Het lukt nu even niet',
    text: 'Probeer het over een paar minuten opnieuw. Wat u hebt ingevuld en opgeslagen, is er nog.',
  },
}
