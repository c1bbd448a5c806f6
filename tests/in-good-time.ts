/** For what is waited for and no event tells of: a busy machine takes its time. */
export const IN_GOOD_TIME = { timeout: 15_000 };
