declare module 'edi-parser' {
  import type { EventEmitter } from 'node:events';

  /** A reader; it begins in the next tick and emits `data` for each segment, `end` with their count. */
  interface Reader extends EventEmitter {
    from(text: string, options: Readonly<Record<string, string>>): Reader;
  }

  function edi(): Reader;
  export = edi;
}
