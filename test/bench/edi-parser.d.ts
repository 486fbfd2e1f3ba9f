declare module 'edi-parser' {
  import type { EventEmitter } from 'node:events';

  /** A reader; it emits `data` for each segment and `end` with their count. */
  interface Reader extends EventEmitter {
    fromPath(path: string, options: Readonly<Record<string, string>>): Reader;
  }

  function edi(): Reader;
  export = edi;
}
