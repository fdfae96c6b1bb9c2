import type { Span } from '../model/span.ts'
import { counted } from '../text/counted.ts'
import { escapeLogJson } from '../text/escapeTerminal.ts'
import { messageText } from './placeNames.ts'
import { relativePath } from './relativePath.ts'
import type { ReportContext, ReportedFinding, Reporter, RuleText } from './reporter.ts'

/** Results that GitHub takes of a run; a file with more of them is refused. */
const MOST = 25_000
/** Results that GitHub shows of a run. Errors are written as they come, so many warnings are held until all errors are there. */
const WARNINGS = 5_000

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json'
const HELP = 'https://www.npmjs.com/package/article-clean'

/** SARIF 2.1.0, as code scanning of GitHub and others take it: errors first, then warnings. */
export function sarifReporter({ rules, version }: ReportContext): Reporter {
  const indexes = new Map(rules.map(({ id }, i) => [id, i]))
  const counts = { error: 0, warning: 0 }
  const warnings: string[] = []
  let path: string | null | undefined
  let seen = new Map<string, number>()
  const written = (finding: ReportedFinding): string => {
    if (finding.path !== path) seen = new Map()
    path = finding.path
    const times = (seen.get(finding.fingerprint) ?? 0) + 1
    seen.set(finding.fingerprint, times)
    return line(toResult(finding, indexes.get(finding.rule) ?? -1, times))
  }
  return {
    begin: () =>
      `{"$schema":"${SCHEMA}","version":"2.1.0","runs":[{"columnKind":"unicodeCodePoints",\n"tool":{"driver":${line(driver(rules, version))}},\n"results":[`,
    *document(findings) {
      for (const finding of findings) {
        // what is left out is not counted by its text either: there may be any number of them
        if (finding.severity === 'warning') {
          if (counts.warning++ < WARNINGS) warnings.push(written(finding))
        } else if (counts.error++ < MOST) yield `${counts.error > 1 ? ',' : ''}\n${written(finding)}`
      }
    },
    end() {
      const errors = Math.min(counts.error, MOST)
      const taken = warnings.slice(0, MOST - errors)
      const more = counts.error + counts.warning - errors - taken.length
      const results = `${errors > 0 && taken.length > 0 ? ',' : ''}${taken.length > 0 ? `\n${taken.join(',\n')}` : ''}`
      return `${results}${errors + taken.length > 0 ? '\n' : ''}],\n"invocations":[${line(invocation(more))}]}]}\n`
    },
  }
}

const line = (value: unknown): string => escapeLogJson(JSON.stringify(value))

const driver = (rules: readonly RuleText[], version: string): object => ({
  name: 'article-clean',
  semanticVersion: version,
  informationUri: HELP,
  rules: rules.map(({ id, severity, finds, why, cure }) => ({
    id,
    shortDescription: { text: plain(firstSentence(finds)) },
    fullDescription: { text: plain(finds) },
    help: { text: plain(`${why} ${cure}`), markdown: `${finds}\n\n${why}\n\n**Cure:** ${cure}` },
    defaultConfiguration: { level: severity },
  })),
})

const firstSentence = (text: string): string => /^.*?[.](?=\s|$)/.exec(text)?.[0] ?? text

/** In a message of SARIF brackets make links and braces stand for arguments. */
const plain = (text: string): string => text.replace(/[\\[\]]/g, '\\$&').replace(/[{}]/g, '$&$&')

function toResult(finding: ReportedFinding, ruleIndex: number, times: number): object {
  const { rule, severity, path, recordLine, span, fingerprint, duplicateOf, similarity, record, excerpt } = finding
  const region = recordLine !== null ? { startLine: recordLine } : span && regionOf(span, span.columns)
  const original = duplicateOf && recordLine === null
  return {
    ruleId: rule,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: severity,
    message: { text: plain(excerpt === '' ? messageText(finding) : `${messageText(finding)}: ${excerpt}`) },
    locations: [location(path, region)],
    ...(original
      ? {
          relatedLocations: [
            { id: 1, message: { text: 'the original, which stays' }, ...location(path, regionOf(duplicateOf)) },
          ],
        }
      : {}),
    // the first is the one by which GitHub knows an alert again
    partialFingerprints: { primaryLocationLineHash: `${fingerprint}:${times}`, 'articleClean/v1': fingerprint },
    ...(similarity === null && record === null
      ? {}
      : { properties: { ...(similarity === null ? {} : { similarity }), ...(record === null ? {} : { record }) } }),
  }
}

const location = (path: string | null, region: object | null): object => ({
  physicalLocation: { artifactLocation: artifact(path), ...(region ? { region } : {}) },
})

function artifact(path: string | null): object {
  const uri = relativePath(path).split('/').map(encodePart).join('/')
  if (/^[A-Za-z]%3A\//.test(uri)) return { uri: `file:///${uri.replace('%3A', ':')}` }
  return uri.startsWith('/') ? { uri: `file://${uri}` } : { uri, uriBaseId: '%SRCROOT%' }
}

/** Halves of pairs cannot be encoded. */
const encodePart = (part: string): string => encodeURIComponent(part.replace(/[\ud800-\udfff]/gu, '\ufffd'))

const regionOf = ({ lines: [startLine, endLine] }: Span, columns?: [number, number]): object =>
  columns ? { startLine, startColumn: columns[0], endLine, endColumn: columns[1] } : { startLine, endLine }

const invocation = (more: number): object => ({
  executionSuccessful: true,
  ...(more > 0
    ? {
        toolExecutionNotifications: [
          {
            level: 'warning',
            message: { text: `${counted(more, 'result')} left out, as GitHub takes no more; --report json lists all` },
          },
        ],
      }
    : {}),
})
