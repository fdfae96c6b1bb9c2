exports.createHash = algorithm => process.getBuiltinModule('node:crypto').createHash(algorithm)
