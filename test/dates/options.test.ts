import { describe, expect, it } from 'vitest'
import { readTimestamps } from '../../src/dates/readTimestamps.ts'

const first = (line: string, options: { now?: string; defaultZone?: string }) =>
  readTimestamps([line], -1, options).readings[0]

describe('the default zone', () => {
  const options = { defaultZone: 'Asia/Tokyo' }
  it('is for times without a zone', () => {
    expect(first('5 نوفمبر 2019 16:10', options).instant).toBe('2019-11-05T07:10:00Z')
    expect(first('5 نوفمبر 2019 16:10 بالتوقيت المحلي', options).instant).toBe('2019-11-05T07:10:00Z')
  })
  it('is not for a printed zone that no table knows', () => {
    expect(first('5 نوفمبر 2019 16:10 بتوقيت ياوندي', options)).toMatchObject({ zone: null, instant: null })
  })
})

describe('now', () => {
  it('resolves durations of several units', () => {
    expect(first('منذ يوم و 3 ساعات', { now: '2024-03-31T12:30:00Z' }).value).toBe('2024-03-30T09:30:00Z')
  })
  it('resolves none to a year out of all reason', () => {
    expect(first('منذ 9999 شهر', { now: '2024-03-31T12:30:00Z' })).toMatchObject({ value: null, instant: null })
  })
})
