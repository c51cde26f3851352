import { expect, it } from "vitest";
import { redact } from "./redact.ts";
import { redactionWithNames } from "./redaction-with-names.ts";

it("takes names out too", () => {
	expect(redact("Frau Meier rief an").redacted).toContain("Meier");
	expect(redact("Frau Meier rief an", redactionWithNames).redacted).toBe(
		"Frau {{PERSON_1}} rief an",
	);
});
