// Commander loads it for commands that are programs of their own, of which there are none.
module.exports = {}
