/** The keys of a draft's metadata that postlint reads; `text` and `postlint` (directives) besides in formats that have no place of their own for them. */
export const draftKeys = [
  'id',
  'account',
  'platform',
  'platforms',
  'scheduled',
  'author',
  'approved_by',
  'embargo',
  'campaign',
  'reply_to',
  'link',
  'images',
  'link_title',
  'poll',
  'first_comment',
  'sponsor',
  'signed_off',
  'text',
  'postlint',
] as const;

/** The keys of one image. */
export const imageKeys = ['file', 'alt', 'credit', 'people', 'under_16', 'consent', 'logo', 'permission'] as const;

/** The keys of one sign-off. */
export const signOffKeys = ['clause', 'by', 'on', 'hash'] as const;
