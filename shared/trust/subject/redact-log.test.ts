import fc from "fast-check";
import { expect, it } from "vitest";
import { redactLog } from "./redact-log.ts";

it("blanks what people sent, and keeps what helps to find the fault", () => {
	let said = "";
	try {
		JSON.parse('{"email": ada@example.com}');
	} catch (error) {
		said = String(error);
	}
	expect(said).toContain("ada@");
	expect(redactLog(said)).not.toContain("ada");
	expect(redactLog(said)).toContain("SyntaxError");
	expect(redactLog("call +49 170 123 45 67 or mail a.b@c.de")).toBe(
		"call [number] or mail [address]",
	);
	expect(redactLog(`user ${"ab".repeat(32)}`)).toBe("user [hash]");
	const stack =
		"Error: D1_ERROR: UNIQUE constraint failed: member.workspace_id\n    at batch (edge/src/adapters/d1-store/database.ts:41:12)";
	expect(redactLog(stack)).toBe(stack);
	expect(redactLog("erasure sbj_00abc9def1 did not get further")).toBe(
		"erasure sbj_00abc9def1 did not get further",
	);
});

it("lets no address and no long number through, wherever it stands", () => {
	fc.assert(
		fc.property(
			fc.string({ maxLength: 60 }),
			fc.emailAddress(),
			fc.integer({ min: 1_000_000, max: 999_999_999 }),
			(before, address, number) => {
				const said = redactLog(`${before} ${address} ${number} end`);
				expect(said).not.toContain(String(number));
				expect(said.toLowerCase()).not.toContain(address.toLowerCase());
			},
		),
	);
});
