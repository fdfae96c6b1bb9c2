#!/usr/bin/env node
import { createRequire } from 'node:module'

// `import` would first read the whole bundle for its exports, of which there are none
createRequire(import.meta.url)('../dist/cli.cjs')
