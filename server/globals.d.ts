/* What Node, a worker and a browser all provide; the server uses nothing else of its host. */

declare function setTimeout(run: () => void, milliseconds: number): unknown;

declare const performance: { now(): number };

declare class TextEncoder {
  encodeInto(source: string, destination: Uint8Array): { read: number; written: number };
}

declare function btoa(bytes: string): string;

declare function atob(base64: string): string;

declare const crypto: { getRandomValues(bytes: Uint8Array): Uint8Array };
