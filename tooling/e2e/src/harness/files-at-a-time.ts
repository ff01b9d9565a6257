/** Test files that run side by side, each with a product of its own: in one product they would take accounts away from each other. */
export const filesAtATime = Number(process.env.E2E_FILES_AT_A_TIME ?? 1)
