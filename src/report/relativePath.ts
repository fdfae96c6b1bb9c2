/** A path as reports of a repository name files: below its root, without `./`; standard input has a name of its own. */
export const relativePath = (path: string | null): string =>
  path === null ? 'stdin' : path.replace(/^(?:\.\/+)+/, '').replace(/\/\.(?=\/)/g, '')
