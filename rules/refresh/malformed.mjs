/** What is wrong with a download: one sentence that names the file and, where there is one, the line or field. */
export class Malformed extends Error {
  constructor({ name }, place, fault) {
    super(`${name}${place === undefined ? '' : `, ${place}`}: ${fault}.`);
    this.name = 'Malformed';
  }
}

/** Parses a download as JSON. */
export function parseJson(download) {
  try {
    return JSON.parse(download.text);
  } catch (error) {
    const position = / at position (\d+)/.exec(error.message)?.[1];
    const line = position && download.text.slice(0, Number(position)).split('\n').length;
    throw new Malformed(download, line && `line ${line}`, 'expected JSON');
  }
}

const written = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Whether a text is a day that there is, YYYY-MM-DD. */
export function isDay(text) {
  return typeof text === 'string' && written.test(text) && new Date(`${text}T00:00Z`).toISOString().startsWith(text);
}
