import { describe, expect, it } from "vitest";
import { nextStep } from "./next-step.ts";

const view = { role: "editor", isOwn: false, selfApproval: false } as const;

describe("nextStep", () => {
	it("names what the reader can do", () => {
		expect(nextStep({ ...view, state: "draft" })).toBe("submit");
		expect(nextStep({ ...view, state: "in-review", role: "approver" })).toBe(
			"review",
		);
		expect(nextStep({ ...view, state: "approved" })).toBe("apply");
		expect(nextStep({ ...view, state: "applied" })).toBe("measure");
	});

	it("says whom it waits for where the reader cannot", () => {
		expect(nextStep({ ...view, state: "in-review" })).toBe("wait-for-approval");
		expect(nextStep({ ...view, state: "approved", role: "viewer" })).toBe(
			"wait-for-application",
		);
		expect(
			nextStep({ ...view, state: "in-review", role: "admin", isOwn: true }),
		).toBe("wait-for-other-approver");
	});

	it("has nothing left for a closed decision", () => {
		for (const state of ["rejected", "withdrawn", "measured"] as const)
			expect(nextStep({ ...view, state })).toBe("none");
	});
});
