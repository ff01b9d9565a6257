import { createContext, type FormHTMLAttributes, useContext } from 'react'
import type { Refused } from './call.ts'
import { type PlaceOf, type Wrong, wrongAt } from './posted-place.ts'

interface PostFormProps extends FormHTMLAttributes<HTMLFormElement> {
  /** What the form does, posted with it; absent where its buttons say so. */
  verb?: string
  /** The refusal of this very form; of another one nothing is said here. */
  refused?: Refused | undefined
  placeOf?: PlaceOf
}

type WrongOf = (name: string) => Wrong | undefined
const context = createContext<WrongOf>(() => undefined)

/** What the server refused about the field of this name, inside the form that was posted. */
export function useWrong(name: string): Wrong | undefined {
  return useContext(context)(name)
}

/** A form that posts. The browser checks nothing: its own words come in its own language; the server's stand beside the field. */
export function PostForm({ verb, refused, placeOf, children, ...form }: PostFormProps) {
  const mine = verb === undefined || refused?.form === verb ? refused : undefined
  return (
    <context.Provider value={(name) => wrongAt(mine, name, placeOf)}>
      <form {...form} method="post" noValidate>
        {verb !== undefined && <input type="hidden" name="verb" value={verb} />}
        {children}
      </form>
    </context.Provider>
  )
}
