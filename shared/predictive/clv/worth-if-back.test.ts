import { expect, it } from "vitest";
import { createRandom } from "../../statistics/create-random.ts";
import { fitClv } from "./fit-clv.ts";
import { predictCustomer } from "./predict-customer.ts";
import { simulateBetaGeometric } from "./simulate-beta-geometric.ts";
import { worthIfBack } from "./worth-if-back.ts";

const customers = simulateBetaGeometric(
	createRandom(1),
	400,
	{ r: 0.5, alpha: 8, a: 0.8, b: 2.5 },
	52,
	0,
).map(({ history }, i) => ({
	...history,
	value: history.frequency > 0 ? 20 + (i % 7) : null,
}));
const fitted = fitClv(customers);

it("is the undiscounted prediction divided by P(alive)", () => {
	if (!fitted.ok) throw new Error(fitted.reason);
	for (const one of customers.slice(0, 20)) {
		const told = worthIfBack(fitted.model, one, 365);
		const full = predictCustomer(fitted.model, one, {
			horizonDays: 365,
			discount: 0,
		});
		expect(told.pAlive).toBeCloseTo(full.pAlive.value, 10);
		expect((told.worth ?? 0) * told.pAlive).toBeCloseTo(
			full.clv?.value ?? -1,
			6,
		);
	}
});

it("knows no worth without worths", () => {
	const bare = fitClv(customers.map((one) => ({ ...one, value: null })));
	const [one] = customers;
	if (!bare.ok || !one) throw new Error("no model");
	expect(worthIfBack(bare.model, one, 365).worth).toBeNull();
});
