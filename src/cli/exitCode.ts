/** 0 done; 1 findings, or a bad record with --strict; 2 an input failed or the usage is wrong; 130 SIGINT; 143 SIGTERM. */
export const ExitCode = { ok: 0, findings: 1, failure: 2, interrupted: 130, terminated: 143 } as const

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode]
