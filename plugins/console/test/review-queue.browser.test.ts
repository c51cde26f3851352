import type { Unit, UnitState } from "@lotse/shared/contract/units.ts";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { cannedAnswers, createWorld, type World } from "./canned-answers.ts";
import { cannedAudit } from "./canned-audit.ts";
import { demoModel } from "./demo-model.ts";
import type { Answers } from "./fake-service.ts";
import { ids } from "./ids.ts";
import { narrow, openConsole, wide } from "./open-console.ts";

const model = demoModel();
const unitId = (mark: string) => `unt_${mark.repeat(20)}`;
let world: World;
let opened: Awaited<ReturnType<typeof openConsole>>;
/** What the canned service holds. */
let units: Unit[];

beforeAll(async () => {
	opened = await openConsole(() => ({ ...cannedAnswers(world), ...answers() }));
});
afterAll(() => opened?.close());
beforeEach(async () => {
	opened.faults.length = 0;
	const now = Date.now();
	world = createWorld(model, await cannedAudit(10, now), now);
	units = [
		unit("a", "Zartbitter mit 70 % Kakao"),
		unit("b", "Die weltbeste Tafel aus Hamburg"),
		unit("c", "Ohne Palmöl, mit Rohrzucker"),
		unit("d", "In Hamburg von Hand gegossen", "approved"),
	];
});

const passages = [
	"Unsere Zartbitter enthält 70 % Kakao aus Ghana.",
	"Wir gießen in Hamburg von Hand, ohne Palmöl, mit Rohrzucker.",
];

function unit(
	mark: string,
	text: string,
	state: UnitState = "in-review",
): Unit {
	const cited = text.includes("70 %") ? 0 : 1;
	const flaw = text.indexOf("weltbeste");
	const quote = passages[cited] ?? "";
	return {
		id: unitId(mark),
		position: 0,
		setId: `set_${"a".repeat(20)}`,
		task: "ad-variants",
		channel: "google-ads-headline",
		language: "de",
		market: "DE",
		product: "Kakaohafen Zartbitter",
		text,
		writtenText: text,
		sourceText: mark === "a" ? "Hochwertige Süßwaren" : null,
		citations: [
			{
				start: flaw === -1 ? 0 : text.indexOf("aus Hamburg"),
				end: text.length,
				passageId: `psg_${cited}`,
				sourceId: "src_shop",
				quoteStart: quote.indexOf(cited === 0 ? "70 %" : "in Hamburg"),
				quoteEnd: quote.length - 1,
				support: 1,
			},
		],
		unsupported:
			flaw === -1
				? []
				: [
						{
							start: flaw,
							end: flaw + 9,
							reason: {
								de: "Davon steht in keiner Quelle etwas.",
								en: "No source speaks of it.",
							},
						},
					],
		findings: [],
		metrics: {
			citationRate: 1,
			entityCoverage: 0.75,
			factualSupport: flaw === -1 ? 1 : 0.5,
			readability: null,
		},
		provenance: {
			templateId: "ad-variants",
			templateVersion: 1,
			writer: "template-writer",
			model: "template-writer",
			temperature: null,
			fingerprint: "0".repeat(64),
			prompt: null,
			passages: passages.map((words, index) => ({
				id: `psg_${index}`,
				sourceId: "src_shop",
				hash: "0",
				text: words,
			})),
			rulePackVersion: "2026-11",
			tokensIn: 1_240,
			tokensOut: 310,
			cost: { amountMicros: 992, currency: "USD" },
			examples: [unitId("d")],
			latencyMs: 12,
			digitalSourceType: "algorithmicMedia",
			disclosure: null,
		},
		state,
		version: 2,
		createdBy: ids.colleague,
		textBy: ids.colleague,
		assignee: null,
		reviewer: null,
		reason: null,
		expiresAt: null,
		createdAt: world.now - 3_600_000,
		updatedAt: world.now,
		publications: [],
		comments: [],
		steps: [
			{
				version: 1,
				move: "create",
				state: "checked",
				actor: ids.colleague,
				actorEmail: "colleague@example.test",
				at: world.now - 3_600_000,
				reason: "",
			},
		],
	};
}

const problem = {
	code: "rules",
	message: {
		de: "Eine Regel von heute steht dagegen.",
		en: "A rule of today stands against it.",
	},
	hindrances: [
		{
			message: {
				de: "„weltbeste“ ist eine Spitzenstellung.",
				en: "“weltbeste” claims a top position.",
			},
			fix: { de: "Belegen oder streichen.", en: "Prove it or drop it." },
		},
	],
};

function answers(): Answers {
	const find = (id: unknown) => units.find((one) => one.id === id);
	return {
		listUnits: ({ state }) => ({
			reply: {
				units: units.filter(
					(one) => state === undefined || one.state === state,
				),
				counts: [],
			},
		}),
		getUnit: ({ unitId: id }) => {
			const found = find(id);
			return found ? { reply: found } : { problem: "not-found" };
		},
		moveUnits: (input) => {
			const seen = input.units as { unitId: string; version: number }[];
			const to = input.action === "approve" ? "approved" : "withdrawn";
			return {
				reply: {
					outcomes: seen.map(({ unitId: id, version }) => {
						const one = find(id);
						const isRefused =
							input.action === "approve" && one?.text.includes("weltbeste");
						if (one && !isRefused) {
							one.state = to;
							one.reason = String(input.reason) || null;
						}
						return {
							unitId: id,
							problem: isRefused ? problem : null,
							state: one?.state ?? null,
							version,
						};
					}),
				},
			};
		},
		commentOnUnit: (input) => {
			const one = find(input.unitId);
			if (!one) return { problem: "not-found" };
			one.comments = [
				{
					number: 1,
					kind: input.kind === "flag" ? "flag" : "comment",
					voice: "legal",
					text: String(input.text),
					by: ids.me,
					byEmail: "me@example.test",
					at: world.now,
				},
			];
			return { reply: one };
		},
		listWordpressSites: () => ({ reply: { sites: [] } }),
	};
}

it("is walked by keys: next, approve, reject with a reason, comment", async () => {
	const page = await opened.open("#/review");
	await page.getByRole("article").getByText("Zartbitter mit").waitFor();
	await page.keyboard.press("?");
	await page.getByText("reject: goes to the reason").waitFor();
	await page.keyboard.press("?");
	await page.keyboard.press("a");
	await page.getByText("Done.").waitFor();
	expect(units[0]?.state).toBe("approved");
	await page.getByRole("article").getByText("weltbeste").first().waitFor();
	await page.keyboard.press("a");
	await page.getByText("“weltbeste” claims a top position.").waitFor();
	await page.keyboard.press("r");
	await page.keyboard.type("No proof for it");
	await page.getByRole("button", { name: "Reject" }).click();
	await page.getByText("Done.").waitFor();
	expect(units[1]).toMatchObject({
		state: "withdrawn",
		reason: "No proof for it",
	});
	// The text before cites the same sugar: only the next one begins with what is left out.
	await page
		.getByRole("article")
		.getByText(/Ohne Palmöl/)
		.waitFor();
	await page.keyboard.press("c");
	await page.keyboard.type("Is it cane sugar?");
	await page.getByLabel("Report as an error: becomes an eval case").check();
	await page.getByRole("button", { name: "Comment" }).click();
	await page.getByText("Is it cane sugar?").waitFor();
	expect(units[2]?.comments[0]?.kind).toBe("flag");
	expect(opened.faults).toEqual([]);
});

it("approves a feed at once and names what it holds back", async () => {
	const page = await opened.open("#/review");
	await page.getByLabel("Select all").check();
	await page.getByText("3 selected").waitFor();
	await page.getByRole("button", { name: "Approve" }).first().click();
	await page.getByText("2 done, 1 not:").waitFor();
	await page.getByText("Prove it or drop it.").waitFor();
	await opened.picture(page, "review-bulk", wide);
	expect(opened.faults).toEqual([]);
});

it("is readable in both languages and themes, wide and narrow", async () => {
	for (const view of [
		wide,
		narrow,
		{ ...wide, scheme: "dark", language: "de" } as const,
	]) {
		const page = await opened.open("#/review", view);
		await opened.settle(page);
		await page.getByRole("article").waitFor();
		await page.keyboard.press("j");
		await page.getByRole("article").getByText("weltbeste").first().waitFor();
		await page.locator("article details summary").first().click();
		expect([view, await opened.barriers(page)]).toEqual([view, []]);
		expect(await opened.overflow(page)).toBeLessThanOrEqual(0);
		await opened.picture(page, "review", view);
	}
	expect(opened.faults).toEqual([]);
});
