/** Set by the build from package.json. */
declare const ARTICLE_CLEAN_VERSION: string

/** Version, and the data that results depend on: equal lines mean equal bytes for equal input. */
export const versionText = (): string =>
  `article-clean ${ARTICLE_CLEAN_VERSION} (Unicode ${process.versions.unicode}, time zones ${process.versions.tz}, Node ${process.versions.node})`
