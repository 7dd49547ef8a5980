const undecomposed = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ð: 'd', þ: 'th' };

/** A name as the lists write it: lower case, no diacritics, no apostrophes. */
export const fold = name =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ‘]/gu, '')
    .replace(/[łøđßæœıðþ]/g, letter => undecomposed[letter]);
