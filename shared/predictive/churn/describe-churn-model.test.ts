import { expect, it } from "vitest";
import { describeChurnModel } from "./describe-churn-model.ts";
import { simulateCustomers } from "./test/simulate-customers.ts";
import { trainChurn } from "./train-churn.ts";

it("tells in both languages what it learned from and what it is not for", () => {
	const result = trainChurn(simulateCustomers(200, 7), { target: "left" });
	if (!result.ok) throw new Error("refused");
	const { en, de } = describeChurnModel(result.model);
	expect(en).toContain("Learned from 200 customers");
	expect(en).toContain("not causes");
	expect(de).toContain("Gelernt aus 200 Kunden");
	expect(de).toMatch(/in \d+,\d von 100/);
});
