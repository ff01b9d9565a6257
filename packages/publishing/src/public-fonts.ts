/** Fira Sans as the public pages ask for it: address, weight, and the file the server answers with. */
export const publicFonts = [
  {
    url: '/fonts/fira-sans-400.woff2',
    weight: 400,
    file: '@fontsource/fira-sans/files/fira-sans-latin-400-normal.woff2',
  },
  {
    url: '/fonts/fira-sans-600.woff2',
    weight: 600,
    file: '@fontsource/fira-sans/files/fira-sans-latin-600-normal.woff2',
  },
] as const
