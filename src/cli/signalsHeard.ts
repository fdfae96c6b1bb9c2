/** Resolves when signals that came while this thread was at work have been heard. */
export const signalsHeard = (): Promise<void> => new Promise(resolve => setImmediate(resolve))
