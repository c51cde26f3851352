import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { ClvModel } from "./clv-model.ts";
import { fitClv } from "./fit-clv.ts";
import { predictCustomer } from "./predict-customer.ts";
import type { CustomerHistory } from "./purchase-histories.ts";
import { purchaseModels } from "./purchase-models.ts";

const folder = new URL("../../../../shared/data/causal/clv/", import.meta.url);
const has = existsSync(folder);
if (!has) console.log("no clv data here: reference fits are left out");
const rows = (file: string) =>
	readFileSync(new URL(file, folder), "utf8")
		.trim()
		.split("\n")
		.slice(1)
		.map((line) => line.split(",").map(Number));
const cdnow = (file = "cdnow_customers_summary.csv"): CustomerHistory[] =>
	rows(file).map(
		([id = 0, frequency = 0, recency = 0, age = 0, value = 0]) => ({
			id: String(id),
			frequency,
			recency,
			age,
			value: value > 0 ? value : null,
		}),
	);
const fit = (
	customers: CustomerHistory[],
	options: Parameters<typeof fitClv>[1],
): ClvModel => {
	const result = fitClv(customers, options);
	if (!result.ok) throw new Error(result.reason);
	return result.model;
};
const values = (model: ClvModel) =>
	model.purchases.parameters.map(({ value }) => value);
const near = (
	found: readonly number[],
	wanted: readonly number[],
	share: number,
) => {
	for (const [i, value] of wanted.entries())
		expect(Math.abs((found[i] ?? Number.NaN) / value - 1)).toBeLessThan(share);
};

describe.runIf(has)("the published fits", () => {
	it("CDNOW: parameters to 1e-5, log-likelihood to 1e-4", () => {
		const references = [
			["bg-nbd", [0.242593, 4.413532, 0.792886, 2.425754], -9582.42556],
			["mbg-nbd", [0.524838, 6.182992, 0.891356, 1.614], -9582.13268],
			["pareto-nbd", [0.553276, 10.577612, 0.606214, 11.667912], -9594.97393],
		] as const;
		for (const [model, wanted, logLikelihood] of references) {
			const fitted = fit(cdnow(), { model });
			expect(fitted.purchases.estimation).toBe("maximum-likelihood");
			near(values(fitted), wanted, 2e-5);
			expect(fitted.purchases.logLikelihood).toBeCloseTo(logLikelihood, 4);
		}
	});

	it("BG/NBD standard errors to 1 %, and what it tells of one customer", () => {
		const model = fit(cdnow(), {});
		near(
			model.purchases.parameters.map(({ se }) => se),
			[0.012557, 0.378221, 0.185719, 0.705345],
			0.01,
		);
		const past = { frequency: 2, recency: 30.43, age: 38.86 };
		const p = values(model);
		expect(purchaseModels["bg-nbd"].expected(p, past, 39)).toBeCloseTo(
			1.22591,
			4,
		);
		expect(purchaseModels["bg-nbd"].pAlive(p, past)).toBeCloseTo(0.72661, 4);
		const sum = cdnow().reduce(
			(all, one) => all + purchaseModels["bg-nbd"].expected(p, one, 39),
			0,
		);
		expect(sum).toBeCloseTo(1653.42, 0);
	});

	it("Gamma-Gamma: parameters, worths of the first ten, discounted worth", () => {
		const customers = cdnow("cdnow_customers_summary_with_transactions.csv");
		const model = fit(customers, { daysPerUnit: 1 });
		const { value } = model;
		near(
			value?.parameters.map(({ value }) => value) ?? [],
			[6.248801, 3.744589, 15.447751],
			2e-5,
		);
		expect(value?.logLikelihood).toBeCloseTo(-4055.92324, 4);
		expect(value?.customers).toBe(946);
		const outlook = {
			horizonDays: 360,
			stepDays: 30,
			// 1 % in 30 days.
			discount: 1.01 ** (365.25 / 30) - 1,
		};
		const told = customers
			.slice(0, 10)
			.map((one) => predictCustomer(model, one, outlook));
		near(
			told.map(({ expectedValue }) => expectedValue?.value ?? 0),
			[
				24.6586, 18.9115, 35.171, 35.171, 35.171, 71.4629, 18.9115, 35.171,
				27.2824, 35.171,
			],
			1e-4,
		);
		near(
			told.map(({ clv }) => clv?.value ?? 0),
			[
				140.096211, 18.943467, 38.180574, 38.180574, 38.180574, 1003.868107,
				28.109683, 38.180574, 167.418216, 38.180574,
			],
			1e-4,
		);
	});

	it("BG/BB: donations", () => {
		const donors = rows("donations.csv").map(
			([frequency = 0, recency = 0, age = 0, weight = 0], i) => ({
				id: String(i),
				frequency,
				recency,
				age,
				value: null,
				weight,
			}),
		);
		const model = fit(donors, { model: "bg-bb", daysPerUnit: 365.25 });
		near(values(model), [1.203522, 0.749716, 0.656718, 2.783442], 1e-4);
		expect(model.purchases.logLikelihood).toBeCloseTo(-33225.5813, 3);
		const sum = donors.reduce(
			(all, one) =>
				all +
				one.weight * purchaseModels["bg-bb"].expected(values(model), one, 5),
			0,
		);
		expect(sum).toBeCloseTo(12884.2, 0);
	});
});
