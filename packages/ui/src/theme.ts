import { createTheme, type MantineColorsTuple } from '@mantine/core'

const deepBlue: MantineColorsTuple = [
  '#eef3f9',
  '#dbe6f2',
  '#b4cbe4',
  '#8aaed5',
  '#6695c8',
  '#4f85c0',
  '#2f6298',
  '#154273',
  '#0d2e52',
  '#081f38',
]

/** Mantine in our type and our one deep blue; the colours themselves come from tokens.css through mantine.css. */
export const theme = createTheme({
  colors: { 'deep-blue': deepBlue },
  primaryColor: 'deep-blue',
  primaryShade: { light: 7, dark: 3 },
  fontFamily: 'var(--font)',
  headings: { fontFamily: 'var(--font)', fontWeight: '600' },
  defaultRadius: 'sm',
  respectReducedMotion: true,
  cursorType: 'pointer',
})
