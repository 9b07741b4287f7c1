// Addresses that are places on a map: Daybook keeps nobody's position.

const maps =
  /^https?:\/\/(?:[\w-]+\.)*(?:google\.[a-z.]+\/maps|maps\.google\.|maps\.apple\.com|maps\.apple\/|goo\.gl\/maps|maps\.app\.goo\.gl|openstreetmap\.org|bing\.com\/maps|wego\.here\.com)/i;

/** Those that phones make are far shorter. */
const longestAddress = 2048;

export const isPosition = (address: string): boolean => maps.test(address.slice(0, longestAddress));
