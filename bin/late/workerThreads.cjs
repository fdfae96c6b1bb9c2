// The bundle is the main thread's: workers load files of their own.
exports.threadId = 0
