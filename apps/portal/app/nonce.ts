import { createContext } from 'react'

/** The request's CSP nonce on the server; undefined in the browser, which hides it from scripts anyway. */
export const NonceContext = createContext<string | undefined>(undefined)
