/** Fetches the frame around the pages that show with a session; it comes beside the first of them. */
export const loadShell = () => import('./AppShell.vue')
