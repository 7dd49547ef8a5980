import { defineRule } from '../../src/kit/index.ts';

const fileName = /^\s*(?:(?:IMG|DSC|DSCF|PXL|WhatsApp Image|Screenshot)[\s_-]?[\w .:-]*|[\w-]+\.(?:jpe?g|png|gif|webp|heic|mp4|mov))\s*$/i;
const sayingNothing = /^\s*(?:an? )?(?:image|photo|photograph|picture|graphic|poster|screenshot|logo|alt text|tbc|todo|n\/a|none)\s*\.?\s*$/i;

export default defineRule({
  summary: 'Require a description of every image for people who cannot see it',
  why: 'A screen reader skips an image that nobody described, and with it the date on the poster. Public bodies must make what they publish accessible (Accessibility Regulations 2018, Equality Act 2010).',
  severity: 'warn',
  recommended: true,
  mask: 'none',
  options: {},
  messages: {
    missing: 'Missing alt text of the image',
    fileName: 'Expected a description as alt text, found the name of a file',
    empty: 'Expected a description as alt text, found words that describe nothing',
  },
  suggestions: {
    missing: 'Say in a sentence or two under alt what the image shows and says, words on a poster included',
    fileName: 'Say in a sentence or two what the image shows and says',
    empty: 'Say in a sentence or two what the image shows and says',
  },
  examples: {
    good: [
      { text: 'Planting day 🌱', meta: { images: [{ file: 'a.jpg', alt: 'Three spades in a row beside a tray of seedlings' }] } },
      'A post without an image',
    ],
    bad: [
      { text: 'Planting day 🌱', meta: { images: [{ file: 'a.jpg' }] }, messages: ['Missing alt text of the image'] },
      {
        text: 'Planting day 🌱',
        meta: { images: [{ file: 'a.jpg', alt: 'IMG_2041.jpg' }] },
        messages: ['Expected a description as alt text, found the name of a file'],
      },
      {
        text: 'Planting day 🌱',
        meta: { images: [{ file: 'a.jpg', alt: 'A photo.' }] },
        messages: ['Expected a description as alt text, found words that describe nothing'],
      },
    ],
  },
  *check({ meta: { images = [] }, fieldSpan }) {
    for (const [i, { alt = '' }] of images.entries()) {
      if (alt.trim() === '') yield { message: 'missing', at: fieldSpan(`images[${i}]`) };
      else if (fileName.test(alt)) yield { message: 'fileName', at: fieldSpan(`images[${i}].alt`) };
      else if (sayingNothing.test(alt)) yield { message: 'empty', at: fieldSpan(`images[${i}].alt`) };
    }
  },
});
