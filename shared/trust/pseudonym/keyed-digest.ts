/** HMAC-SHA-256 of a text under a key only the workspace's service holds, as lowercase hex. An argument, since the platform's is asynchronous. */
export type KeyedDigest = (text: string) => Promise<string>;
