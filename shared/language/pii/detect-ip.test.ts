import { describe, expect, it } from "vitest";
import { detectIp } from "./detect-ip.ts";

describe("detectIp", () => {
	it.each([
		["von 192.168.0.17 aus", "192.168.0.17"],
		["2001:db8::1", "2001:db8::1"],
		["fe80::1%eth0.", "fe80::1%eth0"],
		["1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8"],
	] as const)("finds it in %s", (text, expected) => {
		expect(
			detectIp(text).map(({ type, start, end }) => [
				type,
				text.slice(start, end),
			]),
		).toEqual([["IP", expected]]);
	});
	it.each([
		"Version 1.2.3.4",
		"256.1.1.1",
		"1.2.3.4.5",
		"12:30:45",
		"::",
		"08:00",
	])("finds nothing in %s", (text) => {
		expect(detectIp(text)).toEqual([]);
	});
});
