const profile =
  /^(?:https?:\/\/)?(?:www\.|m\.|mobile\.)?(?:x|twitter|facebook|instagram|threads|tiktok|youtube|bsky)\.(?:com|net|app)\/(?:profile\/|@)?([\w.-]+)/i;

/** The handle whose profile a link on a platform goes to. */
export const profileHandle = (url: string): string | undefined => profile.exec(url)?.[1];
