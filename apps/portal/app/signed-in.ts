import type { AppLoadContext } from '@remix-run/server-runtime'
import { orRefusal } from './refused.ts'

/** Screens that ask for no session: nothing on them finds out whether the cookie that came along still holds. */
const doors = /^\/(aanmelden|uitnodiging|wachtwoord-vergeten|demo)(\/|$)/

/**
 * Whether a page is made for somebody who is signed in. Elsewhere a cookie says enough, because the page's own loader sends whoever has an old one to
 * the sign-in screen; there it is asked, else that screen says "U bent al aangemeld" to somebody whose session was ended.
 */
export async function isSignedIn(
  context: Pick<AppLoadContext, 'api' | 'refusalOf' | 'signedIn'>,
  request: Pick<Request, 'url'>,
): Promise<boolean> {
  if (!context.signedIn || !doors.test(new URL(request.url).pathname)) return context.signedIn
  return 'answer' in (await orRefusal(context, context.api.getOwnSeat({})))
}
