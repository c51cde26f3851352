import fc from "fast-check";
import { expect, it } from "vitest";
import { decodeBase64 } from "./decode-base64.ts";

it("undoes base64 of any bytes", () => {
	expect(String.fromCharCode(...decodeBase64("TG90c2U="))).toBe("Lotse");
	fc.assert(
		fc.property(fc.uint8Array(), (bytes) => {
			expect(decodeBase64(Buffer.from(bytes).toString("base64"))).toEqual(
				bytes,
			);
		}),
		{ seed: 20 },
	);
	expect(() => decodeBase64("%")).toThrow("Not base64");
});
