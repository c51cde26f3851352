import { emptyStyleGuide } from "@lotse/shared/language/style-guide/empty-style-guide.ts";
import { describe, expect, it } from "vitest";
import { readGuide } from "./read-guide.ts";

const today = "2026-11-22";
const policy = { prePublish: "warn", level: "warning" } as const;
const read = (reply: unknown) => readGuide(reply, policy, today);
const answer = {
	connected: true,
	guide: null as unknown,
	layer: null as unknown,
	fetchedAt: 1_700_000_000_000,
	isStale: false,
};
const guide = {
	...emptyStyleGuide,
	version: 3,
	name: "House",
	terms: [{ preferred: "E-Mail", forbidden: ["Email"] }],
	policy: { prePublish: "block", level: "error" },
};

describe("readGuide", () => {
	it("takes rules and policy of the workspace", () => {
		const made = read({ ...answer, guide, isStale: true });
		expect(made).toMatchObject({
			source: { kind: "workspace", name: "House", version: 3, isStale: true },
			policy: { prePublish: "block", level: "error" },
		});
		expect(made.rules.some(({ id }) => id.startsWith("style-guide.term"))).toBe(
			true,
		);
	});

	it("keeps to the site's own where there is no guide, and says why", () => {
		const kind = (reply: unknown) => {
			const made = read(reply);
			expect(made.policy).toEqual(policy);
			expect(made.rules.length).toBeGreaterThan(50);
			return made.source.kind;
		};
		expect(kind({ ...answer, connected: false, fetchedAt: null })).toBe(
			"unpaired",
		);
		expect(kind({ ...answer, guide: emptyStyleGuide })).toBe("unwritten");
		expect(kind({ ...answer, fetchedAt: null })).toBe("unreachable");
		expect(kind("<html>")).toBe("unreachable");
		expect(kind({ ...answer, guide: { ...guide, terms: "all" } })).toBe(
			"unreachable",
		);
	});
});
