/** Said where there was nothing to do, which is no failure: a list of changed files may be empty. */
export const NO_NAMES = '--files-from names no file; nothing was done'
