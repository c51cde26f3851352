import { expect, it } from "vitest";
import { normaliseEmail } from "./normalise-email.ts";

it("spells one mailbox one way", () => {
	expect(normaliseEmail(" Ada.L+shop@GoogleMail.com ")).toBe("adal@gmail.com");
	// Elsewhere dots tell mailboxes apart.
	expect(normaliseEmail("Ada.L@web.de")).toBe("ada.l@web.de");
});

it("refuses what is no address", () => {
	for (const text of [
		"",
		"ada",
		"@web.de",
		"ada@web",
		"a b@web.de",
		"ada@we..b.de",
		"+x@gmail.com",
		"...@gmail.com",
	])
		expect(normaliseEmail(text)).toBeNull();
});
