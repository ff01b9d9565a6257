import { publicStylesheet, publicStylesheetPath } from '@toezicht/publishing/public-page.css'

/** The stylesheet that every public page asks for, where it asks for it. */
export const stylesheet = { path: publicStylesheetPath, text: publicStylesheet }
