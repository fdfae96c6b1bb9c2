// Its table of names is unpacked when it is loaded: most texts have none.
exports.decodeHTMLStrict = text => require('../../node_modules/entities/dist/decode.js').decodeHTMLStrict(text)
