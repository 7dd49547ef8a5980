import { expect, it } from 'vitest';
import { measure } from '../measure.ts';

it('legal/defamation-risk finds four in five of the labelled accusations, and no near miss', async () => {
  const { found, alarms } = await measure('legal/defamation-risk');
  expect(found).toBeGreaterThan(4 / 5);
  expect(alarms).toEqual([]);
});
