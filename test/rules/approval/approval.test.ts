import { describe, expect, it } from 'vitest';
import accountAgreement from '../../../rules/approval/account-agreement.ts';
import accountModerator from '../../../rules/approval/account-moderator.ts';
import announcementAccount from '../../../rules/approval/announcement-account.ts';
import campaignNotice from '../../../rules/approval/campaign-notice.ts';
import missingApproval from '../../../rules/approval/missing-approval.ts';
import unregisteredAuthor from '../../../rules/approval/unregistered-author.ts';
import type { ExampleDraft } from '../../../src/kit/index.ts';
import { findingsOf } from '../findings.ts';
import { reported } from '../reported.ts';

const config = {
  accounts: [
    { id: 'libraries', kind: 'service', handles: { x: 'HytheLibs' }, moderator: ' ', complaints: 'https://example.gov.uk/c', business_case: 'BC-1' },
    { id: 'corporate', kind: 'corporate', handles: { x: 'HytheCouncil' } },
    { id: 'rhian', kind: 'professional', handles: {} },
    { id: 'sam', kind: 'personal', handles: {} },
  ],
  authors: [
    { id: 'desk', name: 'Communications desk', role: 'Head of Communications', approver: true, trained: true },
    { id: 'a.okafor', name: 'Ada Okafor', role: 'Digital officer', trained: true, until: '2027-03-31' },
  ],
  campaigns: [{ id: 'tidy', from: '2026-06-01', to: '2026-06-30', about: 'https://example.gov.uk/tidy' }],
};
const draft = (meta: ExampleDraft['meta'], text = 'Hello', more: Partial<ExampleDraft> = {}): ExampleDraft => ({ text, meta, config, ...more });

describe('approval/missing-approval', () => {
  it.each<[ExampleDraft['meta'], string[]]>([
    [{ account: 'libraries' }, ['account: missing "libraries"']],
    [{ account: '@hythelibs' }, ['account: missing "@hythelibs"']],
    [{ account: 'libraries', approved_by: 'desk' }, []],
    [{ account: 'libraries', approved_by: 'HEAD OF COMMUNICATIONS ' }, []],
    [{ account: 'libraries', approved_by: 'a.okafor' }, ['approved_by: notApprover "a.okafor"']],
    [{ account: 'corporate', approved_by: 'nobody' }, ['approved_by: unknown "nobody"']],
    [{ account: 'libraries', approved_by: 'desk', author: 'Communications desk' }, ['approved_by: own "desk"']],
    [{ account: 'corporate' }, []],
    [{ account: 'elsewhere' }, []],
    [{}, []],
  ])('%j: %j', async (meta, expected) => expect(await reported(missingApproval, draft(meta))).toEqual(expected));
});

describe('approval/unregistered-author', () => {
  it.each<[ExampleDraft['meta'], string[]]>([
    [{ author: 'a.okafor' }, []],
    [{ author: 'ADA OKAFOR' }, []],
    [{ author: 'Digital officer' }, []],
    [{ author: 'a.okafor', scheduled: '2027-03-31T23:59' }, []],
    [{ author: 'a.okafor', scheduled: '2027-04-01T00:00' }, ['author: left "a.okafor"']],
    [{ author: 'okafor' }, ['author: unknown "okafor"']],
    [{}, []],
  ])('%j: %j', async (meta, expected) => expect(await reported(unregisteredAuthor, draft(meta))).toEqual(expected));

  it('masks the name', async () => {
    const [found] = await findingsOf(unregisteredAuthor, draft({ author: 'Zoë Quill' }));
    expect(found?.message).toBe('Unknown author "Z** Q****": the register of authors does not list them');
  });
});

describe('approval/account-moderator and account-agreement', () => {
  it('take blank entries of the register for missing', async () => {
    expect(await reported(accountModerator, draft({ account: 'libraries' }))).toEqual(['account: moderator "libraries"']);
    expect(await reported(accountAgreement, draft({ account: 'libraries' }))).toEqual([]);
    const kept = { ...config, accounts: [...config.accounts, { id: 'parks', kind: 'service', handles: {}, agreement: 'UA-1' }] };
    expect(await reported(accountAgreement, { ...draft({ account: 'libraries' }), config: kept })).toEqual(['account: agreement "libraries"']);
    expect(await reported(accountAgreement, { ...draft({ account: 'parks' }), config: kept })).toEqual(['account: business_case "parks"']);
  });

  it.each(['corporate', 'rhian', 'sam'])('leave %s alone', async account => {
    for (const rule of [accountModerator, accountAgreement]) expect(await reported(rule, draft({ account }))).toEqual([]);
  });
});

describe('approval/campaign-notice', () => {
  it.each<[ExampleDraft['meta'], string[]]>([
    [{ campaign: 'tidy', scheduled: '2026-06-01T00:00' }, []],
    [{ campaign: 'tidy', scheduled: '2026-06-30T23:59' }, []],
    [{ campaign: 'tidy', scheduled: '2026-05-31T23:59' }, ['scheduled: early "2026-05-31T23:59"']],
    [{ campaign: 'tidy', scheduled: '2026-07-01T00:00' }, ['scheduled: late "2026-07-01T00:00"']],
    [{ campaign: 'tidy' }, ['campaign: late "tidy"']],
    [{ campaign: 'Tidy', scheduled: '2026-06-02' }, ['campaign: unknown "Tidy"']],
  ])('%j: %j', async (meta, expected) => expect(await reported(campaignNotice, draft(meta))).toEqual(expected));
});

describe('approval/announcement-account', () => {
  it.each([
    ['Announcing our new marine atlas! 🌊', ['announcement "Announcing"']],
    ['🎉🎉 We’re launching our strategy', ['announcement "We’re launching"']],
    ['ANNOUNCING\r\nour new report', ['announcement "ANNOUNCING"']],
    ['Falch o gyhoeddi our new report', ['announcement "Falch o gyhoeddi"']],
    ['Announcing my engagement 💍', []],
    ['Announcing.\n\nLunch.\n\nOur new report is dull.', []],
    ['Announcing our new atlas with @HytheCouncil', []],
    ['unannounced: our new report', []],
    ['https://example.org/announcing-our-new-report', []],
  ])('%j: %j', async (text, expected) => expect(await reported(announcementAccount, draft({ account: 'rhian' }, text))).toEqual(expected));

  it('lets corporate and unknown accounts announce', async () => {
    for (const meta of [{ account: 'corporate' }, { account: 'unknown' }, {}])
      expect(await reported(announcementAccount, draft(meta, 'Announcing our new atlas'))).toEqual([]);
  });
});
