/** Fira Sans as the public pages ask for it: address, weight, and the file the server answers with. */
export const publicFonts = [
  {
    url: '/fonts/fira-sans-400.ttf',
    weight: 400,
    file: '@expo-google-fonts/fira-sans/400Regular/FiraSans_400Regular.ttf',
  },
  {
    url: '/fonts/fira-sans-600.ttf',
    weight: 600,
    file: '@expo-google-fonts/fira-sans/600SemiBold/FiraSans_600SemiBold.ttf',
  },
] as const
