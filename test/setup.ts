import fc from 'fast-check'

// the same inputs every time, so that a red build is about the change; FUZZ=1 looks for new ones
fc.configureGlobal({
  ...(process.env.FUZZ ? {} : { seed: 20_140_915 }),
  interruptAfterTimeLimit: 50_000,
  markInterruptAsFailure: false,
})
