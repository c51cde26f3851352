import { expect, it } from "vitest";
import { judgeInjection } from "./judge-injection.ts";

it("turns at 0.4 and 0.5", () => {
	expect([0, 0.39, 0.4, 0.49, 0.5, 1].map(judgeInjection)).toEqual([
		"clear",
		"clear",
		"suspicious",
		"suspicious",
		"injection",
		"injection",
	]);
});
