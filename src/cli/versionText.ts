import { VERSION } from './version.ts'

/** Version, and the data that results depend on: equal lines mean equal bytes for equal input. */
export const versionText = (): string =>
  `article-clean ${VERSION} (Unicode ${process.versions.unicode}, time zones ${process.versions.tz}, Node ${process.versions.node})`
