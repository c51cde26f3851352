import { expect, it } from "vitest";
import { isStandalone } from "./is-standalone.ts";

it("tells sentences that lean on others", () => {
	expect(isStandalone("Der Schal ist aus Wolle.", "de")).toBe(true);
	expect(isStandalone("Damit bleibt sie trocken.", "de")).toBe(false);
	expect(isStandalone("Only with an adapter.", "en")).toBe(false);
	expect(isStandalone("Why wool?", "en")).toBe(false);
	expect(isStandalone("It is warm.", "en")).toBe(false);
});
