import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLinter } from '../src/compose.ts';
import { readDrafts } from '../src/drafts/index.ts';

const folder = resolve(import.meta.dirname, '../fixtures/ordinary');
const files = readdirSync(folder).filter(name => name.endsWith('.ndjson'));
const bytesOf = (name: string) => readFileSync(join(folder, name));
const now = '2026-11-20T09:00';

/** Posts that only the organisation's register can clear: its own landlines and addresses, people who have agreed. */
const needsRegister = 'registered-contacts.ndjson';

/** Every finding of a file: the draft's id, the rule, the message. */
async function findings(path: string, name: string, policy?: string): Promise<string[]> {
  const linter = createLinter({ cwd: folder, now, ...(policy ? { overrides: { policy } } : {}) });
  const { result } = await linter.lint(path, bytesOf(name));
  return result.messages.map(({ draftId, ruleId, message }) => `${draftId}: ${ruleId}: ${message}`);
}

describe('ordinary posts', () => {
  const drafts = files.flatMap(name => readDrafts(join(folder, name), bytesOf(name)).drafts);

  it('are many, and each has its own id', () => {
    const ids = drafts.map(({ meta }) => meta.id);
    expect(ids.length).toBeGreaterThanOrEqual(450);
    expect(new Set(ids).size).toBe(ids.length);
    expect(drafts.filter(({ meta }) => Object.keys(meta).length > 1).length).toBeGreaterThanOrEqual(Math.floor(ids.length / 3));
  });

  describe.each(files.filter(name => name !== needsRegister))('%s', name => {
    it('passes without a configuration', async () => {
      expect(await findings(join(tmpdir(), name), name)).toEqual([]);
    });
  });

  describe.each(files)('%s', name => {
    it.each(['barnet', 'jncc', 'st-helens', 'peterborough'])('passes under the policy %s', async policy => {
      expect(await findings(join(folder, name), name, policy)).toEqual([]);
    });
  });

  it('report what only a register can clear where there is none', async () => {
    const found = await findings(join(tmpdir(), needsRegister), needsRegister);
    expect(found.map(finding => finding.split(': ').slice(0, 2).join(': '))).toEqual([
      'own-switchboard: personal-data/phone-number',
      'own-switchboard: personal-data/phone-number',
      'own-box-office: personal-data/phone-number',
      'own-emergency-planning-mobile: personal-data/phone-number',
      'own-officer-mailbox: personal-data/email-address',
      'own-named-officer: personal-data/email-address',
      'consented-volunteer: personal-data/named-person',
      'consented-volunteer: personal-data/named-person',
      'consented-walk-leader: personal-data/named-person',
      'consented-walk-leader: personal-data/phone-number',
      'easter-greeting: personal-data/phone-number',
      'award-parveen: personal-data/named-person',
      'award-parveen: personal-data/named-person',
      'award-zainab: personal-data/named-person',
      'award-zainab: personal-data/named-person',
      'award-piotr: personal-data/named-person',
      'honours-mbe: personal-data/named-person',
      'reply-dm-no-details: personal-data/phone-number',
      'retirement-libraries: personal-data/named-person',
      'image-consent-group: personal-data/named-person',
      'press-office-hours: personal-data/phone-number',
    ]);
  });
});
