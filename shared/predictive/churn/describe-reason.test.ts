import { expect, it } from "vitest";
import { describeReason } from "./describe-reason.ts";

it("says which way and how hard, and what is not known", () => {
	expect(describeReason("tenure", "2", 0.9).en).toBe(
		"tenure is “2”: raises the risk strongly",
	);
	expect(describeReason("Tarif", "Jahr", -0.3).de).toBe(
		"Tarif ist „Jahr“: senkt das Risiko merklich",
	);
	expect(describeReason("x", null, 0.1).en).toBe(
		"x is not known: raises the risk slightly",
	);
	expect(describeReason("x", "1", 0).de).toBe("x ist „1“: ändert nichts");
});
