import { createHash } from 'node:crypto'
import { type GateRefusal, gateAnswers } from './gate-refusal.ts'

const style =
  'body{font:1.125rem/1.6 system-ui,sans-serif;color:#1b1f24;background:#fff;max-width:38rem;margin:12vh auto;padding:0 1rem}' +
  'h1{font-size:1.5rem;line-height:1.3}a{color:#154273}small{color:#4d5560}'

/** This page needs nothing but its own style: it must also stand when everything else is broken. */
export const refusalPagePolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`

/** A whole Dutch page. The request id is ours; nothing of the request itself is repeated. */
export function refusalPage(refusal: GateRefusal, requestId: string | null): string {
  const { title, text } = gateAnswers[refusal]
  const reference = requestId ? `<p><small>Kenmerk van dit verzoek: ${requestId}</small></p>` : ''
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${style}</style></head><body><main><h1>${title}</h1><p>${text}</p><p><a href="/">Naar de beginpagina</a></p>${reference}</main></body></html>`
}
