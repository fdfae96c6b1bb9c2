// Loaded before a measured process: leaves its peak memory in KiB, and its processor time in milliseconds, in the file that USAGE_FILE names.
const { writeFileSync } = require('node:fs')
const { isMainThread } = require('node:worker_threads')

if (isMainThread)
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
    writeFileSync(process.env.USAGE_FILE, JSON.stringify({ kib: maxRSS, ms: (userCPUTime + systemCPUTime) / 1000 }))
  })
