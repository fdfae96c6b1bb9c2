const UNSAFE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g

/**
 * A YAML scalar that no input can break out of: a double-quoted JSON string with DEL, C1, U+2028, U+2029, U+FEFF, and U+FFFE and U+FFFF, at which
 * strict readers stop, as `\u` escapes; or null.
 */
export function yamlString(value: string | null): string {
  return JSON.stringify(value).replace(UNSAFE, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
