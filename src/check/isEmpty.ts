import type { Subject } from './rule.ts'

/** Whether a text holds no letter and no digit: then it is that which is to be said of it, and nothing else. */
export const isEmpty = ({ text }: Pick<Subject, 'text'>): boolean => !/[\p{L}\p{N}]/u.test(text)
