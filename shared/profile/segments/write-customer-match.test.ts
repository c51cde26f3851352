import { expect, it } from "vitest";
import { writeCustomerMatch } from "./write-customer-match.ts";

it("writes Google's header and one line a person that can be matched", () => {
	const hash = "a".repeat(64);
	expect(
		writeCustomerMatch([
			{ emailSha256: hash, phoneSha256: null },
			{ emailSha256: null, phoneSha256: null },
			{ emailSha256: null, phoneSha256: hash },
		]),
	).toBe(`Email,Phone\r\n${hash},\r\n,${hash}\r\n`);
});
