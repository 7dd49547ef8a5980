/** The first 16 hexadecimal digits of the SHA-256 of some texts, runs of white space counting as one space. */
export async function hashOf(texts: readonly string[]): Promise<string> {
  const plain = texts.map(text => text.replace(/\s+/g, ' ').trim());
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(plain)));
  return Array.from(new Uint8Array(digest, 0, 8), byte => byte.toString(16).padStart(2, '0')).join('');
}
