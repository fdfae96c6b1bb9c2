// The least that a filter of this kind does: read, JSON.parse, a Set of lines, JSON.stringify, write. node bench/floor.mjs < in.ndjson > out.ndjson
let rest = ''
const decoder = new TextDecoder()
const answer = line => {
  const record = JSON.parse(line)
  record.text = [...new Set(record.text.split('\n'))].join('\n')
  return JSON.stringify(record)
}
for await (const chunk of process.stdin) {
  const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
  rest = lines.pop()
  if (lines.length === 0) continue
  if (!process.stdout.write(`${lines.map(answer).join('\n')}\n`))
    await new Promise(resume => process.stdout.once('drain', resume))
}
if (rest !== '') process.stdout.write(`${answer(rest)}\n`)
