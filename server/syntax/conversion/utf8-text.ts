/** The text of bytes that come as one character each: UTF-8 where they are, otherwise Latin-1. */
export function utf8Text(bytes: string): string {
  if (!/[\u0080-\u00ff]/.test(bytes) || /[\u0100-\uffff]/.test(bytes)) return bytes;
  try {
    return decodeURIComponent(bytes.replaceAll(/[%\u0080-\u00ff]/g, escaped));
  } catch {
    return bytes;
  }
}

function escaped(byte: string): string {
  return `%${byte.charCodeAt(0).toString(16)}`;
}
