import { expect, it } from 'vitest'
import { classify, foldPoint } from '../../src/text/foldTable.ts'

it('says of common characters what Unicode says of them', () => {
  for (let point = 0; point < 0x10000; point++) expect([point, foldPoint(point)]).toEqual([point, classify(point)])
})
