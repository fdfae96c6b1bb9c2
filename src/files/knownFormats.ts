/** A format that is no text: what it is called after “is”, and the command that makes text of it. */
export interface KnownFormat {
  name: string
  cure: string
  /** A stream of bytes that another program packed, as gzip does. */
  packed?: true
}

interface Signature extends KnownFormat {
  bytes: readonly number[] | string
  /** Where the bytes stand (default: 0). */
  at?: number
  /** What stands somewhere in the first bytes as well: a ZIP file says by its members what it is. */
  holds?: string
}

const OCR = 'read its text first: tesseract page.png - | article-clean -'
const PANDOC = (extension: string): string =>
  `extract its text first: pandoc -t plain page.${extension} | article-clean -`
const ZIP = 'PK\x03\x04'

/** The first that fits names the file. */
const SIGNATURES: readonly Signature[] = [
  { bytes: '%PDF-', name: 'a PDF', cure: 'extract its text first: pdftotext page.pdf - | article-clean -' },
  { bytes: ZIP, holds: 'word/', name: 'a Word document (docx)', cure: PANDOC('docx') },
  { bytes: ZIP, holds: 'xl/', name: 'an Excel workbook (xlsx)', cure: 'export its rows as JSON lines first' },
  { bytes: ZIP, holds: 'application/epub', name: 'an e-book (epub)', cure: PANDOC('epub') },
  { bytes: ZIP, holds: 'opendocument.text', name: 'an OpenDocument text (odt)', cure: PANDOC('odt') },
  { bytes: ZIP, name: 'a ZIP archive', cure: 'unpack it first: unzip pages.zip -d pages && article-clean pages' },
  { bytes: '{\\rtf', name: 'an RTF document', cure: PANDOC('rtf') },
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    name: 'an old Office file (doc, xls)',
    cure: 'convert it first: soffice --headless --convert-to txt page.doc',
  },
  {
    bytes: [0x28, 0xb5, 0x2f, 0xfd],
    name: 'Zstandard data (zst)',
    cure: 'unpack it first: zstd -dc page.zst | article-clean -',
    packed: true,
  },
  {
    bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0],
    name: 'xz data',
    cure: 'unpack it first: xz -dc page.xz | article-clean -',
    packed: true,
  },
  {
    bytes: 'BZh',
    holds: '1AY&SY',
    name: 'bzip2 data (bz2)',
    cure: 'unpack it first: bzip2 -dc page.bz2 | article-clean -',
    packed: true,
  },
  {
    bytes: [0x04, 0x22, 0x4d, 0x18],
    name: 'LZ4 data',
    cure: 'unpack it first: lz4 -dc page.lz4 | article-clean -',
    packed: true,
  },
  {
    bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c],
    name: 'a 7z archive',
    cure: 'unpack it first: 7z x pages.7z -opages && article-clean pages',
  },
  {
    bytes: 'Rar!\x1a',
    name: 'a RAR archive',
    cure: 'unpack it first: unrar x pages.rar pages/ && article-clean pages',
  },
  { bytes: 'ustar', at: 257, name: 'a tar archive', cure: 'unpack it first: tar -xf pages.tar' },
  {
    bytes: 'PAR1',
    name: 'a Parquet file',
    cure: `make JSON lines of it first: duckdb -c "COPY (FROM 'x.parquet') TO 'x.ndjson'"`,
  },
  { bytes: 'ARROW1', name: 'an Arrow file', cure: 'export its rows as JSON lines first' },
  { bytes: 'Obj\x01', name: 'an Avro file', cure: 'export its rows as JSON lines first: avro-tools tojson x.avro' },
  { bytes: 'SQLite format 3\0', name: 'an SQLite database', cure: 'export its rows as JSON lines first' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], name: 'an image (PNG)', cure: OCR },
  { bytes: [0xff, 0xd8, 0xff], name: 'an image (JPEG)', cure: OCR },
  { bytes: 'GIF8', name: 'an image (GIF)', cure: OCR },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], name: 'a program', cure: 'name the texts themselves' },
]

/** So far are members of a ZIP file looked for. */
const NEAR = 1 << 12

/** What bytes are that begin with a known signature, or null. */
export function knownFormat(bytes: Uint8Array): KnownFormat | null {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, NEAR))
  return (
    SIGNATURES.find(({ bytes: signature, at = 0, holds }) => {
      const sought = Buffer.from(signature as string, 'latin1')
      return start.subarray(at, at + sought.length).equals(sought) && (holds === undefined || start.includes(holds))
    }) ?? null
  )
}
