import { expect, it } from "vitest";
import { caseForTask } from "./case-for-task.ts";
import { sampleCase } from "./sample-case.suite.ts";

it("asks the same of another task, without what only fits the first", () => {
	const one = sampleCase({
		asserts: [
			{ kind: "fits", channel: "google-ads-headline" },
			{ kind: "count", min: 1 },
		],
	});
	expect(caseForTask(one, "ad-variants")).toBe(one);
	const other = caseForTask(one, "rewrite");
	expect(other.asserts).toEqual([{ kind: "count", min: 1 }]);
	expect(other.input).toMatchObject({
		task: "rewrite",
		text: "Aus reiner Schurwolle. In Bremen gestrickt.",
	});
});
