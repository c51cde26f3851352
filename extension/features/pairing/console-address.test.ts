import { describe, expect, it } from "vitest";
import { consoleAddress } from "./console-address.ts";

describe("consoleAddress", () => {
	it("takes what people type", () => {
		expect(consoleAddress(" localhost:8787/#/pair ")).toEqual({
			ok: true,
			origin: "http://localhost:8787",
			pattern: "http://localhost/*",
		});
		expect(consoleAddress("https://lotse.example/#/decisions")).toEqual({
			ok: true,
			origin: "https://lotse.example",
			pattern: "https://lotse.example/*",
		});
		expect(consoleAddress("lotse.example")).toMatchObject({
			origin: "https://lotse.example",
		});
		expect(consoleAddress("http://127.0.0.1:8788")).toMatchObject({
			origin: "http://127.0.0.1:8788",
		});
	});
	it("lets no token travel in the clear", () => {
		expect(consoleAddress("http://lotse.example")).toEqual({
			ok: false,
			reason: "not-secure",
		});
		expect(consoleAddress("http://localhost.evil.example")).toMatchObject({
			reason: "not-secure",
		});
		expect(consoleAddress("file:///etc")).toMatchObject({ ok: false });
		expect(consoleAddress("javascript:alert(1)")).toMatchObject({ ok: false });
	});
	it("says when it is no address", () => {
		expect(consoleAddress("")).toEqual({ ok: false, reason: "not-an-address" });
		expect(consoleAddress("https://")).toMatchObject({ ok: false });
	});
});
