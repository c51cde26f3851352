import { expect, it } from "vitest";
import { refuseIdentifier } from "./refuse-identifier.ts";

it("refuses what names nobody", () => {
	for (const value of [
		"",
		" NULL ",
		"guest",
		"undefined",
		"[object Object]",
		"000000",
		"00000000-0000-0000-0000-000000000000",
	])
		expect(refuseIdentifier("login", value)).toBe("placeholder");
	expect(refuseIdentifier("email", "info@shop.de")).toBe("shared-mailbox");
	expect(refuseIdentifier("email", "ada@example.com")).toBe("placeholder");
	for (const phone of ["+4900000000", "+49123456789", "12", "0000000"])
		expect(refuseIdentifier("phone", phone)).toBe("made-up-number");
	expect(refuseIdentifier("click-id", "x".repeat(300))).toBe("too-long");
});

it("lets real ones pass", () => {
	expect(refuseIdentifier("login", "customer-4711")).toBeNull();
	expect(refuseIdentifier("email", "information@shop.de")).toBeNull();
	expect(refuseIdentifier("phone", "+4930901820")).toBeNull();
});
