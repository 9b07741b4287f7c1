// Sealing a short text to one named reader by a public key.
import { Encrypter } from "age-encryption";
import { joinBytes, type Bytes } from "daybook/record";
import { sealAge } from "./age.ts";

/**
 * Whether a text is the public key of a reader.
 *
 * Shape:  "age1" and 58 characters of Bech32: X25519, which every version of age can open.
 */
export const isRecipient = (text: string): boolean => {
  if (!/^age1[02-9ac-hj-np-z]{58}$/.test(text)) return false;
  try {
    new Encrypter().addRecipient(text);
    return true;
  } catch {
    return false;
  }
};

/**
 * Seal bytes at once, so that only the holder of the key behind `recipient` can read them.
 *
 * Shape:  `recipient` is one that `isRecipient` knows.
 * Gives:  a whole age file; other bytes each time, since its keys are drawn by the package.
 */
export const sealTo = async (recipient: string, plain: Bytes): Promise<Bytes> => {
  async function* once(): AsyncGenerator<Bytes> {
    yield plain;
  }
  const sealed = await sealAge({ recipients: [recipient] }, once());
  if (!sealed.ok) throw new Error("sealTo was given something that is no recipient");
  let whole: Bytes = new Uint8Array(0);
  for await (const piece of sealed.value) whole = joinBytes(whole, piece);
  return whole;
};
