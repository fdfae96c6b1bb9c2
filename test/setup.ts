import fc from 'fast-check'
import { afterEach, expect } from 'vitest'

// the same inputs every time, so that a red build is about the change; FUZZ=1 looks for new ones
fc.configureGlobal({
  ...(process.env.FUZZ ? {} : { seed: 20_140_915 }),
  interruptAfterTimeLimit: 50_000,
  markInterruptAsFailure: false,
})

const own = Reflect.ownKeys(Object.prototype)
// whatever keys, ids, hosts and settings a test gave: no object has more properties for it
afterEach(() => expect(Reflect.ownKeys(Object.prototype)).toEqual(own))
