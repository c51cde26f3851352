import { describe, expect, it } from "vitest";
import { pairAddress } from "./pair-address.ts";

describe("pairAddress", () => {
	it("carries challenge, name and scopes behind the hash, where no server log sees them", () => {
		const url = new URL(
			pairAddress("https://lotse.example", "abc-_", "Lotse in Chrome"),
		);
		expect(url.search).toBe("");
		const query = new URLSearchParams(url.hash.split("?")[1]);
		expect(Object.fromEntries(query)).toEqual({
			challenge: "abc-_",
			name: "Lotse in Chrome",
			scopes: "copy,budget:read,decisions:read",
		});
	});
});
