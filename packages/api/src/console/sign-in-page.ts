import type { Call } from '../call.ts'

/** The portal's door, short enough to type over from a mail. */
export function signInPage({ portalUrl }: Pick<Call, 'portalUrl'>): string {
  return new URL('/aanmelden', portalUrl).href
}
