exports.setFlagsFromString = flags => process.getBuiltinModule('node:v8').setFlagsFromString(flags)
