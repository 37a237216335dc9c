import { type ProfileKind, steady } from './profile.ts'

/** The source lets in whoever is on its network. */
export const none: ProfileKind = { required: [], optional: [], open: () => steady(() => []) }
