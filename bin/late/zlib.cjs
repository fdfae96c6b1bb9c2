const zlib = () => process.getBuiltinModule('node:zlib')
exports.createGunzip = options => zlib().createGunzip(options)
exports.createGzip = options => zlib().createGzip(options)
exports.gunzip = (content, options, done) => zlib().gunzip(content, options, done)
