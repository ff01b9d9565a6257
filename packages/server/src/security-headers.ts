const everywhere: [string, string][] = [
  ['x-content-type-options', 'nosniff'],
  // 'no-referrer' would make Chromium post forms with `Origin: null`.
  ['referrer-policy', 'same-origin'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
  ['x-frame-options', 'DENY'],
  ['permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  // Pages hold answers: nothing is kept unless a handler says so.
  ['cache-control', 'no-store'],
]

const shared =
  "default-src 'none'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; " +
  "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; style-src-attr 'unsafe-inline'"

/** For JSON, files and everything else that is no page. */
export const barePolicy = "default-src 'none'; frame-ancestors 'none'"

/** For our own scripts: as a worker one lives by this policy, and reads pictures by WebAssembly. */
export const scriptPolicy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; frame-ancestors 'none'"

/** For the other files of the client build: opened by itself, a picture runs and loads nothing. */
export const filePolicy = `${barePolicy}; style-src 'unsafe-inline'; sandbox`

/** For public pages: no script at all, and no nonce that a cache could keep. */
export const publicPolicy = `${shared}; script-src 'none'; style-src 'self'`

/** For the app's own pages: scripts and styles of ours only. */
export function pagePolicy(nonce: string): string {
  return `${shared}; script-src 'self' 'nonce-${nonce}'; style-src 'self' 'nonce-${nonce}'; worker-src 'self'`
}

/** The headers every response of this server carries; HSTS only where the public address is https. */
export function securityHeaders(publicUrl: URL): [string, string][] {
  return publicUrl.protocol === 'https:'
    ? [...everywhere, ['strict-transport-security', 'max-age=31536000']]
    : everywhere
}
