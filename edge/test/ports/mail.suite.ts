import { describe, expect, it } from "vitest";
import type { Mail } from "../../src/ports.ts";

/** What every way to send mail keeps. `sent` gives what left, as text. */
export function mailSuite(
	name: string,
	open: () => { mail: Mail; sent: () => string },
): void {
	describe(`mail: ${name}`, () => {
		it("sends recipient, subject and every line of the text", async () => {
			const { mail, sent } = open();
			await mail.send({
				to: "ada@demo.lotse.example",
				subject: "Anmelden",
				purpose: "sign-in",
				text: "Guten Tag,\n\nhttps://lotse.example/#/x?y=1&z=ü",
			});
			for (const part of [
				"ada@demo.lotse.example",
				"Anmelden",
				"Guten Tag,",
				"https://lotse.example/#/x?y=1&z=ü",
			])
				expect(sent()).toContain(part);
			expect(mail.name).toMatch(/^.{1,80}$/);
		});
	});
}
