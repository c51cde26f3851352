import { expect, it } from "vitest";
import { resultFields } from "./result-fields.ts";

it("names every field once", () => {
	expect(new Set(resultFields).size).toBe(resultFields.length);
});
