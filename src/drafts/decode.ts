/** What a file's bytes say, or why they cannot be read as text. */
export type Decoded = { readonly source: string; readonly bom: boolean } | { readonly fault: string };

/** Reads bytes as UTF-8, strictly; a byte order mark is taken off. `most` bytes are allowed for `what`. */
export function decode(bytes: Uint8Array, most: number, what: string): Decoded {
  if (bytes.length > most) return { fault: `Too large a file (${megabytes(bytes.length)} MB): maximum ${megabytes(most)} MB for ${what}` };
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return { fault: 'Expected UTF-8, found UTF-16: save the file as UTF-8' };
  const nul = bytes.indexOf(0);
  if (nul >= 0) return { fault: `Expected text, found a NUL byte at ${place(bytes, nul)}: the file is binary, or not saved as UTF-8` };
  const bom = first === 0xef && second === 0xbb && bytes[2] === 0xbf;
  const text = bom ? bytes.subarray(3) : bytes;
  try {
    return { source: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(text), bom };
  } catch {
    return { fault: `Invalid UTF-8 at ${place(bytes, firstInvalid(text) + (bom ? 3 : 0))}: save the file as UTF-8` };
  }
}

const megabytes = (bytes: number) => Number((bytes / 1024 / 1024).toFixed(1));

function place(bytes: Uint8Array, offset: number): string {
  let line = 1;
  for (let i = 0; i < offset; i++) if (bytes[i] === 0x0a) line++;
  return `byte ${offset} (line ${line})`;
}

/** The offset of the first byte that no UTF-8 text could have there; the length, if the text only ends too early. */
function firstInvalid(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length + 1;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    try {
      new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, middle), { stream: middle <= bytes.length });
      valid = middle;
    } catch {
      invalid = middle;
    }
  }
  return valid;
}
