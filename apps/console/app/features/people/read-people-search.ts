const states = { actief: 'active', uitgenodigd: 'invited', uitgezet: 'deactivated' } as const
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const control = /\p{Cc}/u

/** The address of the list of people read back; what means nothing there is passed by. */
export function readPeopleSearch(search: URLSearchParams) {
  const words = (search.get('zoek') ?? '').trim().slice(0, 100)
  const state = search.get('stand') ?? ''
  const after = search.get('na') ?? ''
  return {
    app: search.get('wie') === 'respondenten' ? ('portal' as const) : ('console' as const),
    search: words && !control.test(words) ? words : null,
    state: Object.hasOwn(states, state) ? states[state as keyof typeof states] : null,
    after: uuid.test(after) ? after : null,
  }
}
