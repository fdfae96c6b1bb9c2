const promises = () => process.getBuiltinModule('node:fs/promises')
for (const name of [
  'appendFile',
  'lstat',
  'mkdir',
  'mkdtemp',
  'open',
  'readdir',
  'readFile',
  'realpath',
  'rm',
  'unlink',
])
  exports[name] = (...args) => promises()[name](...args)
