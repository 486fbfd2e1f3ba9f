/** A fault that names the file and nothing it holds, and so may be shown. */
export class FileFault extends Error {}
