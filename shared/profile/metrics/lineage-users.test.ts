import { expect, it } from "vitest";
import { lineageUsers } from "./lineage-users.ts";

it("names each model and report once, by its kind", () => {
	expect(new Set(lineageUsers.map(({ id }) => id)).size).toBe(
		lineageUsers.length,
	);
	for (const { id, kind, from } of lineageUsers) {
		expect(id.startsWith(`${kind}:`)).toBe(true);
		expect(from.length).toBeGreaterThan(0);
	}
});
