import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { toPlainScript } from "./to-plain-script.ts";

const source = readFileSync(join(import.meta.dirname, "main.ts"), "utf8");
const file = join(
	import.meta.dirname,
	"../../console/public/ads-script/lotse.js.txt",
);
const script = toPlainScript(source);

type Budget = {
	amountMicros: number;
	isShared?: boolean;
	period?: string;
};
const policy = {
	maxIncreasePercent: 20,
	maxDecreasePercent: 20,
	maxDayPercent: 20,
	accountCapMicros: null as number | null,
};
const planOf = (
	changes: { budgetId: string; fromMicros: number; toMicros: number }[],
	more: object = {},
) => ({
	kind: "lotse-ads-plan",
	version: 1,
	decisionId: "dec_x",
	action: "apply",
	title: "More for search",
	customerId: "1234567890",
	currency: "EUR",
	changes: changes.map((change) => ({
		...change,
		campaign: `campaign ${change.budgetId}`,
	})),
	policy,
	...more,
});

/** Runs the shipped file as Google does, over an account of its own. */
function run(
	budgets: Record<string, Budget>,
	plan: object,
	more: {
		isPreview?: boolean;
		status?: number;
		loses?: boolean;
		isDeaf?: boolean;
	} = {},
) {
	const logs: string[] = [];
	const requests: {
		url: string;
		headers: Record<string, string>;
		payload?: string;
	}[] = [];
	const context = {
		Logger: { log: (line: string) => void logs.push(line) },
		UrlFetchApp: {
			fetch(
				url: string,
				options: { headers: Record<string, string>; payload?: string },
			) {
				const { headers, payload } = options;
				requests.push({ url, headers, ...(payload ? { payload } : {}) });
				if (more.isDeaf && payload) throw new Error("no line");
				return {
					getResponseCode: () => more.status ?? 200,
					getContentText: () => JSON.stringify(plan),
				};
			},
		},
		AdsApp: {
			currentAccount: () => ({
				getCustomerId: () => "123-456-7890",
				getCurrencyCode: () => "EUR",
			}),
			getExecutionInfo: () => ({ isPreview: () => more.isPreview ?? false }),
			search() {
				const rows = Object.entries(budgets).map(([id, budget]) => ({
					campaign: { status: "ENABLED" },
					campaignBudget: {
						id,
						amountMicros: String(budget.amountMicros),
						period: budget.period ?? "DAILY",
						explicitlyShared: budget.isShared ?? false,
						referenceCount: "1",
					},
				}));
				return { hasNext: () => rows.length > 0, next: () => rows.shift() };
			},
			budgets: () => ({
				withIds: ([id]: number[]) => ({
					get: () => ({
						hasNext: () => true,
						next: () => ({
							setAmount(amount: number) {
								const budget = budgets[String(id)];
								if (budget && !more.loses)
									budget.amountMicros = Math.round(amount * 1_000_000);
							},
						}),
					}),
				}),
			}),
		},
	};
	const filled = script
		.replace('address: ""', 'address: "https://lotse.example"')
		.replace('token: ""', 'token: "lot_x"')
		.replace('decisionId: ""', 'decisionId: "dec_x"');
	const lines: string[] = runInNewContext(`${filled}\nmain()`, context);
	return { lines: [...lines], logs, requests };
}

const account = (): Record<string, Budget> => ({
	"1": { amountMicros: 10_000_000 },
	"2": { amountMicros: 90_000_000 },
	"3": { amountMicros: 10_000_000, isShared: true },
	"4": { amountMicros: 10_000_000, period: "CUSTOM_PERIOD" },
});
const one = { budgetId: "1", fromMicros: 10_000_000, toMicros: 12_000_000 };

describe("the Ads Script", () => {
	// `vitest -u` writes the file that the console hands out.
	it("is handed out as its source says", async () => {
		await expect(script).toMatchFileSnapshot(file);
	});

	it("pulls the plan with the token, and only shows it in a preview", () => {
		const budgets = account();
		const { lines, logs, requests } = run(budgets, planOf([one]), {
			isPreview: true,
		});
		const headers = { Authorization: "Bearer lot_x" };
		const address = "https://lotse.example/v1/ads/decisions/dec_x";
		expect(requests).toMatchObject([
			{ url: `${address}/plan?action=apply`, headers },
			{ url: `${address}/script-runs`, headers },
		]);
		expect(JSON.parse(requests[1]?.payload ?? "")).toEqual({
			action: "apply",
			isPreview: true,
			customerId: "1234567890",
			outcomes: [
				{
					budgetId: "1",
					foundMicros: 10_000_000,
					result: "would-set",
					reason: "",
				},
			],
		});
		expect(lines[1]).toBe("would set: campaign 1: 10.00 -> 12.00 EUR a day");
		expect(logs).toEqual(lines);
		expect(budgets).toEqual(account());
	});

	it("sets it, reads it back, and changes nothing the second time", () => {
		const budgets = account();
		expect(run(budgets, planOf([one])).lines[1]).toMatch(/^set: /);
		expect(budgets["1"]?.amountMicros).toBe(12_000_000);
		expect(run(budgets, planOf([one])).lines[1]).toContain("already so");
	});

	it("leaves alone what drifted, is shared, is no daily budget, or passes a limit", () => {
		const budgets = account();
		const before = structuredClone(budgets);
		const wanted: [object, string][] = [
			[{ ...one, fromMicros: 9_900_000, toMicros: 10_100_000 }, "somebody"],
			[{ ...one, budgetId: "3" }, "share"],
			[{ ...one, budgetId: "4" }, "no daily budget"],
			[{ ...one, budgetId: "9" }, "not in this account"],
			[{ ...one, toMicros: 12_010_000 }, "may add"],
			[{ ...one, toMicros: 7_990_000 }, "may take"],
			[{ ...one, toMicros: 0 }, "not above zero"],
		];
		for (const [change, words] of wanted)
			expect(run(budgets, planOf([change as typeof one])).lines[1]).toContain(
				words,
			);
		expect(
			run(budgets, planOf([one], { policy: { ...policy, maxDayPercent: 1 } }))
				.lines[1],
		).toContain("one day");
		expect(
			run(
				budgets,
				planOf([one], { policy: { ...policy, accountCapMicros: 100_000_000 } }),
			).lines[1],
		).toContain("cap");
		expect(budgets).toEqual(before);
	});

	it("adds up over the rows: what is fine alone may be too much together", () => {
		const budgets = account();
		const { lines } = run(
			budgets,
			planOf(
				[{ budgetId: "2", fromMicros: 90_000_000, toMicros: 99_000_000 }, one],
				{ policy: { ...policy, maxDayPercent: 9 } },
			),
		);
		expect(lines[1]).toMatch(/^set/);
		expect(lines[2]).toContain("one day");
	});

	it("puts back what was without the limits on how far, and keeps what it did when nobody hears of it", () => {
		const budgets = account();
		const back = planOf(
			[{ budgetId: "1", fromMicros: 10_000_000, toMicros: 5_000_000 }],
			{ action: "revert" },
		);
		const { lines } = run(budgets, back, { isDeaf: true });
		expect(lines[1]).toMatch(/^set: /);
		expect(lines[2]).toContain("could not be reached: Error: no line");
		expect(budgets["1"]?.amountMicros).toBe(5_000_000);
	});

	it("says when it cannot read back what it set", () => {
		expect(run(account(), planOf([one]), { loses: true }).lines[1]).toMatch(
			/^UNCERTAIN/,
		);
	});

	it("refuses another account, currency or kind of plan, and a plan it was not given", () => {
		expect(() => run(account(), planOf([one], { customerId: "1" }))).toThrow(
			"is for account 1",
		);
		expect(() => run(account(), planOf([one], { currency: "USD" }))).toThrow(
			"in USD",
		);
		expect(() => run(account(), planOf([one], { version: 2 }))).toThrow(
			"no plan",
		);
		expect(() =>
			run(account(), { title: "Not approved" }, { status: 422 }),
		).toThrow("Not approved");
	});
});
