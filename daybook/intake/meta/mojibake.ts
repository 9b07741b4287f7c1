// Meta's older exports write each byte of UTF-8 as a character of Latin-1: turned back where that is what happened.

const decoder = new TextDecoder("utf-8", { fatal: true });

/**
 * Turn a text back.
 *
 * Gives:  null where nothing is to be mended: all of it is ASCII, some of it is no byte, or the bytes are no UTF-8.
 */
export const mended = (text: string): string | null => {
  if (!/[\u0080-\u00ff]/.test(text) || /[^\u0000-\u00ff]/.test(text)) return null;
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index);
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
};
