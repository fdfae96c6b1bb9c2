import { InputError } from '../model/inputError.ts'

/** What the system's error codes mean to a user, and what to do. */
const FAULTS: Readonly<Record<string, readonly [what: string, cure: string]>> = {
  ENOENT: ['no such file or folder', 'check the path'],
  EACCES: ['permission denied', 'check who may read and write it'],
  EPERM: ['not permitted', 'check who may read and write it'],
  EISDIR: ['is a folder', 'name a file'],
  ERR_FS_EISDIR: ['holds a folder where its journal should be', 'remove it'],
  ENOTDIR: ['a part of the path is no folder', 'check the path'],
  ENOSPC: ['no space left on the device', 'make room and run again'],
  EDQUOT: ['disk quota exceeded', 'make room and run again'],
  EROFS: ['the file system is read-only', 'write elsewhere'],
  EMFILE: ['too many open files', 'raise the limit (ulimit -n) and run again'],
  ENFILE: ['too many open files in the system', 'run again later'],
  ELOOP: ['too many links', 'name the file itself'],
  ENAMETOOLONG: ['the name is too long', 'give a shorter one'],
  EIO: ['input/output error', 'check the device'],
  EFBIG: ['the file is too large for the device', 'write elsewhere'],
  ENXIO: ['no such device', 'check the path'],
  ETXTBSY: ['is in use', 'run again later'],
  EBUSY: ['is in use', 'run again later'],
  ERR_INVALID_ARG_VALUE: ['no valid path', 'check the path'],
}

/** An error of the file system as one of an input; any other error as it is. */
export function systemFault(path: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException
  const fault = code === undefined || error instanceof InputError ? undefined : FAULTS[code]
  return fault ? new InputError(path, ...fault) : error
}
