import { defineRule } from '../../src/kit/index.ts';

export default defineRule({
  summary: 'Require that every image says whose it is',
  why: 'A picture found on the web belongs to somebody, and bodies that publish one without leave are billed for it. A credit shows that somebody asked, and names who took it.',
  severity: 'warn',
  recommended: false,
  mask: 'none',
  options: {},
  messages: {
    missing: 'Missing credit of the image: the draft does not say whose it is',
  },
  suggestions: {
    missing: "Name the owner under credit, the organisation itself where the image is its own, or the owner's leave under permission",
  },
  examples: {
    good: [
      {
        text: 'Planting day at Sunny Hill Park 🌱',
        meta: { images: [{ file: 'planting.jpg', alt: 'Trays of seedlings', credit: 'Hythe Council' }] },
      },
      { text: 'Postcards from 1911', meta: { images: [{ file: 'pier.jpg', alt: 'The pier', permission: 'COMMS-2026-031' }] } },
      'No image, no credit',
    ],
    bad: [
      {
        text: 'Planting day at Sunny Hill Park 🌱',
        meta: { images: [{ file: 'planting.jpg', alt: 'Trays of seedlings' }] },
        messages: ['Missing credit of the image: the draft does not say whose it is'],
      },
    ],
  },
  *check({ meta: { images = [] }, fieldSpan }) {
    for (const [i, { credit, permission }] of images.entries()) {
      if (!credit?.trim() && !permission?.trim()) yield { message: 'missing', at: fieldSpan(`images[${i}]`) };
    }
  },
});
