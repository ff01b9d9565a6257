/** Test files that run side by side. */
export const filesAtATime = Number(process.env.E2E_FILES_AT_A_TIME ?? 1)
