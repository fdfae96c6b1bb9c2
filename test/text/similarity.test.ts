import { describe, expect, it } from 'vitest'
import { editDistance, similarity } from '../../src/text/similarity.ts'

describe('similarity', () => {
  it('is one minus edits by the longer length', () => {
    expect(similarity('كتاب', 'كتب')).toBe(0.75)
    expect(similarity('', '')).toBe(1)
    expect(editDistance('abc', '')).toBe(3)
  })

  it('looks at what differs, however long the rest', () => {
    const long = 'كلمة '.repeat(2000)
    expect(editDistance(`${long}أب${long}`, `${long}جب${long}`)).toBe(1)
  })

  it('counts what differs for longer than a window as different', () => {
    expect(editDistance('ا'.repeat(3000), 'ب'.repeat(2500))).toBe(3000)
  })
})
