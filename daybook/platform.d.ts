// The whole of the platform that a pure room may name: no network, no page, no clock, no chance.

declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
  encodeInto(text: string, into: Uint8Array): { read: number; written: number };
}
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(bytes?: Uint8Array, options?: { stream?: boolean }): string;
}

interface CryptoKey {
  readonly type: string;
}
declare const crypto: {
  readonly subtle: {
    importKey(
      format: "raw",
      key: Uint8Array<ArrayBuffer>,
      algorithm: "AES-GCM",
      extractable: boolean,
      usages: readonly ("encrypt" | "decrypt")[],
    ): Promise<CryptoKey>;
    encrypt(
      algorithm: { name: "AES-GCM"; iv: Uint8Array<ArrayBuffer> },
      key: CryptoKey,
      data: Uint8Array<ArrayBuffer>,
    ): Promise<ArrayBuffer>;
    decrypt(
      algorithm: { name: "AES-GCM"; iv: Uint8Array<ArrayBuffer> },
      key: CryptoKey,
      data: Uint8Array<ArrayBuffer>,
    ): Promise<ArrayBuffer>;
  };
};

interface ReadableStreamDefaultReader<T> {
  read(): Promise<{ done: false; value: T } | { done: true; value?: undefined }>;
  cancel(reason?: unknown): Promise<void>;
  releaseLock(): void;
}
interface ReadableStreamDefaultController<T> {
  enqueue(chunk: T): void;
  close(): void;
  error(reason: unknown): void;
}
declare class ReadableStream<T> {
  constructor(source: {
    pull?(controller: ReadableStreamDefaultController<T>): void | Promise<void>;
    cancel?(reason: unknown): void | Promise<void>;
    type?: undefined;
  });
  getReader(): ReadableStreamDefaultReader<T>;
  cancel(reason?: unknown): Promise<void>;
}
declare class WritableStream<T> {
  constructor(sink: {
    write?(chunk: T): void | Promise<void>;
    close?(): void | Promise<void>;
    abort?(reason: unknown): void | Promise<void>;
  });
}
