import fc from "fast-check";
import { expect, it } from "vitest";
import { decodeBase64 } from "../decode-base64.ts";
import { encodeBase64 } from "./encode-base64.ts";

it("is what decodeBase64 reads", () => {
	expect(encodeBase64(new TextEncoder().encode("Lotse"))).toBe("TG90c2U=");
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => {
			expect([...decodeBase64(encodeBase64(bytes))]).toEqual([...bytes]);
		}),
		{ seed: 2 },
	);
});
