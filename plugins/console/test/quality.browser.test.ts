import { starterFeatures } from "@lotse/shared/profile/features/starter-features.ts";
import { buildLineage } from "@lotse/shared/profile/metrics/build-lineage.ts";
import { evaluateMetric } from "@lotse/shared/profile/metrics/evaluate-metric.ts";
import { lineageUsers } from "@lotse/shared/profile/metrics/lineage-users.ts";
import { metricInputs } from "@lotse/shared/profile/metrics/metric-inputs.ts";
import { metrics } from "@lotse/shared/profile/metrics/metrics.ts";
import { checkQuality } from "@lotse/shared/profile/quality/check-quality.ts";
import { guessContract } from "@lotse/shared/profile/quality/guess-contract.ts";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { cannedAnswers, createWorld, type World } from "./canned-answers.ts";
import { cannedAudit } from "./canned-audit.ts";
import { demoModel } from "./demo-model.ts";
import { ids } from "./ids.ts";
import { narrow, openConsole, wide } from "./open-console.ts";

const model = demoModel();
const segmentId = `sgm_${"0".repeat(20)}`;
const figures = {
	orders: 410,
	revenue: 32_800,
	customers: 300,
	repeat_customers: 80,
	new_customers: 120,
	active_customers_90d: 300,
	visits: 12_400,
	refunded_orders: 21,
	refunds: 1_700,
	goods_cost: null,
	ad_spend: 4_300,
};
const table = {
	names: ["week", "sales", "tv"],
	rows: Array.from({ length: 60 }, (_, i) => [
		new Date(Date.UTC(2025, 0, 6 + 7 * i)).toISOString().slice(0, 10),
		String(900 + ((i * 37) % 60)),
		i % 9 === 0 ? "" : String(100 + ((i * 7) % 11)),
	]),
};
const promised = guessContract(table);
const contract = {
	...promised,
	columns: promised.columns.map((column) => ({ ...column, mostMissing: 0.05 })),
};
const segment = (name: string) => ({
	id: segmentId,
	name,
	purpose: "personalise",
	minimum: 50,
	createdAt: Date.UTC(2026, 10, 1),
	createdBy: ids.me,
	rule: { all: [{ feature: "orders_365d", is: "at-least", value: 2 }] },
});

const delivery = (mark: string, proposedBy: string) => ({
	id: `aud_${mark.repeat(20)}`,
	segmentId,
	segmentName: "Loyal",
	customerId: "1000000001",
	userListId: "77",
	listName: "Regulars",
	state: "waiting",
	proposedBy,
	proposedAt: world.now - 60_000,
	decidedBy: null,
	updatedAt: world.now,
	added: 0,
	removed: 0,
	failure: null,
	requestIds: [],
});

let world: World;
let opened: Awaited<ReturnType<typeof openConsole>>;
let stored: ReturnType<typeof segment>[];
let deliveries: { [field: string]: unknown; state: string }[];
beforeAll(async () => {
	opened = await openConsole(() => ({
		...cannedAnswers(world),
		getQuality: () => ({
			reply: {
				at: world.now,
				sources: [
					{
						id: "events",
						kind: "events",
						name: "Events",
						report: checkQuality(table, promised, world.now, table),
					},
					{
						id: "dat_00000000000000000001",
						kind: "dataset",
						name: "Shop 2025",
						report: checkQuality(table, contract, world.now),
					},
				],
			},
		}),
		getMetrics: () => ({
			reply: {
				from: world.now - 90 * 86_400_000,
				to: world.now,
				currency: "EUR",
				inputs: metricInputs,
				metrics,
				figures: [...metricInputs, ...metrics].map(({ id }) => {
					const result = evaluateMetric(id, figures, metrics);
					return result.ok
						? { id, value: result.value, lacks: null }
						: {
								id,
								value: null,
								lacks: { reason: result.reason, inputs: result.inputs },
							};
				}),
				lineage: buildLineage(metrics, lineageUsers),
			},
		}),
		getFeatureSet: () => ({
			reply: {
				set: starterFeatures,
				progress: { identifiers: 130, current: 130, due: 0 },
			},
		}),
		listSegments: () => ({ reply: { segments: stored } }),
		previewSegment: ({ purpose }) => ({
			reply: {
				people: 1_240,
				matched: 420,
				allowed: purpose === "measure" ? null : 310,
				minimum: 50,
				isExportable: true,
				pending: 0,
				isPartial: false,
			},
		}),
		createSegment: ({ name }) => {
			stored = [segment(String(name))];
			return { reply: stored[0] };
		},
		deleteSegment: () => {
			stored = [];
			return { reply: { done: true } };
		},
		listCustomerLists: () => ({
			reply: {
				account: {
					customerId: "1000000001",
					connectionId: `acn_${"0".repeat(20)}`,
					name: "Practice",
					currency: "EUR",
					timeZone: "Europe/Berlin",
					isManager: false,
					loginCustomerId: null,
					isChosen: true,
				},
				lists: [
					{ userListId: "77", name: "Regulars", size: 1_200 },
					{ userListId: "78", name: "Newsletter", size: null },
				],
			},
		}),
		previewAudience: () => ({
			reply: {
				matched: 420,
				reachable: 260,
				heldBack: [
					{ reason: "forgotten", people: 0 },
					{ reason: "withdrawn", people: 90 },
					{ reason: "unasked", people: null },
					{ reason: "no-contact", people: null },
				],
				minimum: 50,
				added: 260,
				removed: 0,
				hindrance: null,
				isChange: true,
			},
		}),
		listAudienceDeliveries: () => ({ reply: { deliveries } }),
		proposeAudience: () => {
			deliveries = [delivery("b", ids.me), delivery("a", ids.colleague)];
			return { reply: deliveries[0] };
		},
		sendAudience: ({ deliveryId, dryRun }) => {
			const sent = { added: 260, removed: 4 };
			if (!dryRun)
				deliveries = deliveries.map((one) =>
					one.id === deliveryId ? { ...one, ...sent, state: "sent" } : one,
				);
			const one = deliveries.find(({ id }) => id === deliveryId);
			return { reply: { delivery: one, dryRun, ...sent } };
		},
		undoAudience: ({ deliveryId }) => {
			deliveries = deliveries.map((one) =>
				one.id === deliveryId ? { ...one, state: "undone" } : one,
			);
			return { reply: deliveries.find(({ id }) => id === deliveryId) };
		},
		exportSegment: () => ({
			reply: {
				people: 310,
				lines: 280,
				fileName: "people.csv",
				csv: "Email,Phone\r\n",
			},
		}),
	}));
});
afterAll(() => opened?.close());
beforeEach(async () => {
	opened.faults.length = 0;
	stored = [segment("Loyal")];
	deliveries = [];
	const now = Date.now();
	world = createWorld(model, await cannedAudit(10, now), now);
});

it("shows gates with what to do, figures with what is missing, and draws what a figure is made of", async () => {
	const page = await opened.open("#/quality");
	await page.getByText("11.7 % are missing, 5 % are allowed").waitFor();
	await page.getByText("Fill the gaps at the source").waitFor();
	const figure = page.getByRole("row", { name: /^Contribution margin/ });
	await figure.getByText("missing: Cost of goods").waitFor();
	await page
		.getByRole("img", { name: "Lineage of Contribution margin" })
		.waitFor();
	await page
		.getByLabel("What is it computed from")
		.selectOption({ label: "Cost per new customer (CAC)" });
	const drawn = page.getByRole("img", { name: /Lineage of Cost per new/ });
	expect(await drawn.locator(".lineage-node").count()).toBe(5);
	expect(opened.faults).toEqual([]);
});

it("previews a rule, keeps it, gives it out, and hides small differences", async () => {
	const page = await opened.open("#/segments");
	const build = page.getByRole("region", { name: "Build a rule" });
	await page
		.getByLabel("Feature")
		.selectOption({ label: "Orders in 365 days" });
	await page.getByLabel("Value").fill("2");
	await build.getByRole("button", { name: "Preview" }).click();
	await page.getByText("310", { exact: true }).waitFor();
	await page.getByLabel("Name").fill("Buyers");
	await page.getByRole("button", { name: "Save segment" }).click();
	await page
		.getByRole("row", { name: /Buyers Orders in 365 days ≥ 2/ })
		.waitFor();
	const saved = page.waitForEvent("download");
	await page
		.getByRole("button", { name: "Customer Match file: Buyers" })
		.click();
	expect((await saved).suggestedFilename()).toBe("people.csv");
	await page.getByText("280 lines saved (310 people with consent)").waitFor();
	await page.getByLabel("What for").selectOption("measure");
	await build.getByRole("button", { name: "Preview" }).click();
	await page.getByText("the difference would be a small group").waitFor();
	await page.getByRole("button", { name: "Delete: Buyers" }).click();
	await page.getByRole("button", { name: "Really delete: Buyers" }).click();
	await page.getByText("None yet. Build a rule above").waitFor();
	expect(opened.faults).toEqual([]);
});

it("sends a segment to a customer list with a second person, says who is held back, and takes it back", async () => {
	const page = await opened.open("#/segments");
	const part = page.getByRole("region", { name: "Send to a customer list" });
	await part.getByLabel("Customer list").selectOption("77");
	await part.getByRole("button", { name: "Preview" }).click();
	await part.getByText("Held back: said no").waitFor();
	await part.getByText("260 come onto the list, 0 come off.").waitFor();
	await part.getByRole("button", { name: "Propose for approval" }).click();
	await part.getByText("It leaves once somebody else approves.").waitFor();
	const list = page.getByRole("region", { name: "Deliveries to customer" });
	await list.getByText("Your own proposal").waitFor();
	await list.getByRole("button", { name: "Dry run: Loyal" }).click();
	await list.getByText("Google would take 260, 4 would come off").waitFor();
	await list.getByRole("button", { name: /^Approve and send: Loyal/ }).click();
	await list.getByRole("button", { name: /^Approve and send: Really/ }).click();
	await list.getByText("Sent: 260 onto the list, 4 off.").waitFor();
	await list.getByRole("button", { name: /^Take back: Loyal/ }).click();
	await list.getByRole("button", { name: /^Take back: Really/ }).click();
	await list.getByRole("row", { name: /taken back/ }).waitFor();
	expect(opened.faults).toEqual([]);
});

it.each([wide, narrow])(
	"has no barriers and fits at $width px, $scheme, $language",
	async (view) => {
		deliveries = [
			{
				...delivery("a", ids.colleague),
				failure: "Google refuses this list.",
				state: "failed",
			},
			delivery("b", ids.me),
		];
		for (const name of ["quality", "segments"]) {
			const page = await opened.open(`#/${name}`, view);
			await opened.settle(page);
			if (name === "segments") {
				await page.locator(".segment-form button[type=submit]").click();
				await page.locator(".segment-preview").waitFor();
				await page
					.getByRole("button", { name: /^(Preview|Vorschau)$/ })
					.nth(1)
					.click();
				await page.locator(".segment-bar-held").waitFor();
			} else await page.locator("svg .lineage-node").first().waitFor();
			await opened.picture(page, name, view);
			expect(await opened.barriers(page)).toEqual([]);
			expect(await opened.overflow(page)).toBeLessThanOrEqual(0);
		}
		expect(opened.faults).toEqual([]);
	},
);
