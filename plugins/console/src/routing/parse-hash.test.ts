import { describe, expect, it } from "vitest";
import { parseHash } from "./parse-hash.ts";

describe("parseHash", () => {
	it("reads path and query", () => {
		const place = parseHash("#/models/mod_1?view=table&x=a%26b");
		expect(place.path).toEqual(["models", "mod_1"]);
		expect(place.query.get("view")).toBe("table");
		expect(place.query.get("x")).toBe("a&b");
	});

	it("takes nothing, a bare # and #/ for home", () => {
		for (const hash of ["", "#", "#/"])
			expect(parseHash(hash).path).toEqual([]);
	});

	it("keeps question marks inside the query, and does not fail on broken escapes", () => {
		expect(parseHash("#/sign-in?secret=a?b").query.get("secret")).toBe("a?b");
		expect(parseHash("#/%E0%A4%A").path).toEqual(["%E0%A4%A"]);
	});
});
