import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { makePkce } from "./pkce.ts";

const sha256 = async (bytes: Uint8Array): Promise<ArrayBuffer> => {
	const digest = createHash("sha256").update(bytes).digest();
	return new Uint8Array(digest).buffer;
};

describe("makePkce", () => {
	it("gives the example of RFC 7636, appendix B", async () => {
		const octets = [
			116, 24, 223, 180, 151, 153, 224, 37, 79, 250, 96, 125, 216, 173, 187,
			186, 22, 212, 37, 77, 105, 214, 191, 240, 91, 88, 5, 88, 83, 132, 141,
			121,
		];
		const made = await makePkce({
			randomBytes: () => Uint8Array.from(octets),
			sha256,
		});
		expect(made).toEqual({
			verifier: "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk",
			challenge: "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
		});
	});
});
