import { describe, expect, it } from "vitest";
import { readPairing } from "./read-pairing.ts";

const challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
const query = (more: Record<string, string>) =>
	new URLSearchParams({
		challenge,
		name: "Chrome",
		scopes: "copy,budget:read",
		...more,
	});

describe("readPairing", () => {
	it("reads a whole request", () => {
		expect(readPairing(query({}))).toEqual({
			challenge,
			name: "Chrome",
			scopes: ["copy", "budget:read"],
		});
	});

	it("refuses a challenge of another shape, no name, no scope", () => {
		expect(readPairing(query({ challenge: "short" }))).toBeNull();
		expect(readPairing(query({ name: " " }))).toBeNull();
		expect(readPairing(query({ scopes: "" }))).toBeNull();
	});

	it("refuses a scope that does not exist instead of leaving it out", () => {
		expect(readPairing(query({ scopes: "copy,everything" }))).toBeNull();
	});
});
