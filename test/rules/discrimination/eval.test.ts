import { expect, it } from 'vitest';
import { measure } from '../measure.ts';

it('discrimination/derogatory-language finds five in six of the labelled texts that demean, and no near miss', async () => {
  const { found, alarms } = await measure('discrimination/derogatory-language');
  expect(found).toBeGreaterThan(5 / 6);
  expect(alarms).toEqual([]);
});
