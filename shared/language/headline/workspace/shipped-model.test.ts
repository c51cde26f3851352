import { expect, it } from "vitest";
import { shippedModel } from "./shipped-model.ts";

it("scores as scoreHeadline does, and carries what a score means for click rates", () => {
	expect(
		shippedModel.scoreOf("Handgemachte Schuhe aus Berlin kaufen"),
	).toBeNull();
	expect(shippedModel.scoreOf("What Happens When You Need This")).toBeTypeOf(
		"number",
	);
	expect(shippedModel.transfer.slope).toBeGreaterThan(0.1);
	expect(shippedModel.transfer.spread).toBeGreaterThan(0.1);
});
