import { answered } from './answered.ts'
import { balanced } from './balanced.ts'
import { bounded } from './bounded.ts'
import { covered } from './covered.ts'
import type { Guard } from './guard.ts'
import { protectedParts } from './protected.ts'

/** All guards, asked of each removal in this order. */
export const GUARDS: readonly Guard[] = [covered, bounded, balanced, protectedParts, answered]
