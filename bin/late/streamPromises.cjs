exports.pipeline = (...streams) => process.getBuiltinModule('node:stream/promises').pipeline(...streams)
