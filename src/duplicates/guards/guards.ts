import { balanced } from './balanced.ts'
import { covered } from './covered.ts'
import type { Guard } from './guard.ts'

/** All guards, asked of each removal in this order. */
export const GUARDS: readonly Guard[] = [covered, balanced]
