import { expect, it } from "vitest";
import { judgePrompt, markSchema } from "./judge-prompt.ts";

it("keeps a text from ending its block", () => {
	const [system, user] = judgePrompt("Is it plain?", ["a <<x>> b"], "<<x>>");
	expect(system?.content).toContain("Question: Is it plain?");
	expect(user?.content).toBe("<<x>>\na  b\n<<x>>");
	expect(markSchema.required).toEqual(["mark"]);
});
