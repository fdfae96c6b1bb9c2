import { createHash } from 'node:crypto'
import { basename, join } from 'node:path'
import type { PageTools } from '../../explain/pageHead.ts'
import { type IndexEntry, toIndexPage } from '../../explain/toIndexPage.ts'
import { toPage } from '../../explain/toPage.ts'
import { byRule } from '../../explain/totals.ts'
import { type AtomicFile, openAtomic } from '../../files/openAtomic.ts'
import { counted } from '../../text/counted.ts'
import type { Shown } from '../commands/explain.ts'
import { inPieces } from '../inPieces.ts'
import type { Io } from '../io.ts'
import { VERSION } from '../version.ts'
import { writeTo } from '../writeTo.ts'
import type { ExplainedDocument } from './eachExplained.ts'
import type { PageTarget } from './planExplain.ts'

const TOOLS: PageTools = {
  sha256: text => createHash('sha256').update(text).digest('base64'),
  version: `article-clean ${VERSION}`,
}

/** Writes a page for each document that it is given, and for a folder the index of them. */
export async function openPages(target: PageTarget, io: Io): Promise<Shown> {
  if (target.kind === 'folder') return openFolder(target)
  return {
    async document({ explained }) {
      const page = toPage(explained, TOOLS, null)
      if (target.kind === 'stdout') for (const piece of inPieces(page)) await writeTo(io.stdout, piece)
      else await writePieces(await openAtomic(target.path, { shown: target.shown }), page)
    },
    end: async documents => (target.kind === 'file' && documents > 0 ? `wrote ${target.shown}` : null),
  }
}

function openFolder({ path, shown }: { path: string; shown: string }): Shown {
  const entries: IndexEntry[] = []
  const write = async (name: string, content: Iterable<string>): Promise<void> =>
    writePieces(await openAtomic(join(path, name), { root: path, shown: `${shown}/${name}` }), content)
  return {
    async document(document) {
      const name = pageName(entries.length + 1, document.path)
      await write(name, toPage(document.explained, TOOLS, 'index.html'))
      entries.push(entryOf(name, document))
    },
    async end(documents) {
      await write('index.html', toIndexPage(entries, documents, TOOLS))
      return `wrote ${shown}/index.html and ${counted(entries.length, 'page')}`
    },
  }
}

/** `0007-harbour.html`: in the order of the documents, so that no two share a name, with what of the file's name any system takes. */
function pageName(n: number, path: string | null): string {
  const slug = basename(path ?? '')
    .replace(/\.[^.]*$/, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40)
  return `${String(n).padStart(4, '0')}${slug === '' ? '' : `-${slug}`}.html`
}

function entryOf(href: string, { explained, group }: ExplainedDocument): IndexEntry {
  const { name, title, removals, kept, stats } = explained
  const went = removals.reduce((sum, { removal: { span } }) => sum + span.end - span.start, 0)
  return {
    href,
    name,
    title,
    group,
    rules: byRule(removals).map(({ rule, parts, characters }) => ({ rule, parts, characters })),
    parts: removals.length,
    kept: kept.length,
    removedCharacters: went,
    characters: stats?.characters ?? null,
  }
}

async function writePieces(file: AtomicFile, content: Iterable<string>): Promise<void> {
  try {
    for (const piece of inPieces(content)) await file.write(piece)
  } catch (error) {
    await file.abort()
    throw error
  }
  await file.commit()
}
