import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { cannedAnswers, createWorld, type World } from "./canned-answers.ts";
import { cannedAudit } from "./canned-audit.ts";
import { demoModel } from "./demo-model.ts";
import { ids } from "./ids.ts";
import { narrow, openConsole, wide } from "./open-console.ts";

const model = demoModel();
let world: World;
let isErased = false;
let hook: object | null = null;
let opened: Awaited<ReturnType<typeof openConsole>>;

const receipt = () => ({
	id: "sbj_00000000000000000001",
	state: "settling",
	requestedBy: ids.me,
	createdAt: world.now - 60_000,
	doneAt: null,
	erased: { event: 31, event_consent: 4, outbox: 1 },
});
const table = (
	name: string,
	de: string,
	en: string,
	keepDays: number | null,
) => ({
	table: name,
	holds: { de, en },
	purpose: {
		de: "Zu verstehen, was Werbung bewirkt, so weit eingewilligt wurde.",
		en: "To understand what advertising does, as far as people agreed.",
	},
	readers: "editor",
	keepDays,
	isPersonal: keepDays !== null,
});
const budget = {
	dataset: "events:2026-10",
	limitEpsilonMicros: 4_000_000,
	spentEpsilonMicros: 1_000_000,
	limitDeltaPicos: 10_000_000,
	spentDeltaPicos: 0,
};

beforeAll(async () => {
	opened = await openConsole(() => ({
		...cannedAnswers(world),
		getStop: () => ({
			reply: { isStopped: world.isStopped, by: null, at: null, note: "" },
		}),
		findSubject: () => ({
			reply: {
				isMember: false,
				isSuppressed: isErased,
				alsoKnownAs: isErased ? [] : ["visitor-7f3a99"],
				tables: isErased
					? []
					: [
							{
								table: "event",
								holds: {
									de: "Ereignisse von Besuchern",
									en: "Events of visitors",
								},
								rows: 31,
							},
							{
								table: "event_consent",
								holds: { de: "Einwilligungen", en: "Consent" },
								rows: 4,
							},
						],
			},
		}),
		getCheckpointHook: () => ({ reply: { hook } }),
		setCheckpointHook: ({ url }) => {
			hook = {
				url,
				createdAt: world.now,
				lastSeq: 0,
				lastAt: null,
				failures: 1,
				failure: "The receiver answered with status 500.",
				dueAt: world.now + 60_000,
			};
			return { reply: { hook, secret: "whsec_c2VjcmV0" } };
		},
		removeCheckpointHook: () => {
			hook = null;
			return { reply: { done: true } };
		},
		exportSubject: () => ({
			reply: {
				rows: [{ table: "event", row: { name: "purchase" } }],
				next: null,
			},
		}),
		eraseSubject: () => {
			isErased = true;
			return { reply: receipt() };
		},
		listSubjectRequests: () => ({
			reply: { requests: isErased ? [receipt()] : [] },
		}),
		listHeldTables: () => ({
			reply: {
				tables: [
					table("event", "Ereignisse von Besuchern", "Events of visitors", 396),
					table(
						"event_rejected",
						"Abgewiesene Ereignisse",
						"Rejected events",
						30,
					),
					table("model", "Modelle", "Models", null),
				],
			},
		}),
		listCheckpoints: () => ({
			reply: {
				vault: "r2",
				keys: [
					{
						keyId: "0123456789abcdef",
						publicKey: "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",
					},
				],
				checkpoints: [
					{
						workspaceId: ids.workspace,
						seq: 42,
						hash: "a".repeat(64),
						at: world.now - 1_800_000,
						keyId: "0123456789abcdef",
						signature: "s",
					},
				],
			},
		}),
		getKeyState: () => ({ reply: { keys: 1, waiting: 0 } }),
		listNoiseBudgets: () => ({ reply: { budgets: [budget] } }),
		createNoisyReport: () => ({
			reply: {
				month: "2026-10",
				mechanism: "laplace",
				epsilonMicros: 1_000_000,
				deltaPicos: 0,
				eventsPerPerson: 3,
				rows: [
					{ event: "page_viewed", people: 1_204 },
					{ event: "purchase", people: -2 },
				],
				plusMinus: 9,
				budget,
			},
		}),
		listPersonalReads: () => ({
			reply: {
				reads: [
					{
						id: "prd_00000000000000000001",
						at: world.now - 120_000,
						actor: ids.me,
						role: "admin",
						purpose: "subject-rights",
						route: "findSubject",
					},
				],
			},
		}),
	}));
});
afterAll(() => opened?.close());
beforeEach(async () => {
	opened.faults.length = 0;
	isErased = false;
	const now = Date.now();
	world = createWorld(model, await cannedAudit(10, now), now);
});

it("looks a person up, hands out what is held, and erases after asking once more", async () => {
	const page = await opened.open("#/privacy");
	const names = page.getByLabel("Identifiers of the person");
	await names.fill("abc");
	await page.getByRole("button", { name: "Look" }).click();
	await page.getByText("at least; 20 go at once").waitFor();
	await names.fill("ada@example.com");
	await page.getByRole("button", { name: "Look" }).click();
	await page.getByRole("row", { name: "Events of visitors 31" }).waitFor();
	await page.getByRole("button", { name: "Add visitor-7f3a99" }).click();
	expect(await names.inputValue()).toBe("ada@example.com\nvisitor-7f3a99");
	await page.getByRole("row", { name: "Events of visitors 31" }).waitFor();
	const saved = page.waitForEvent("download");
	await page.getByRole("button", { name: "Download everything" }).click();
	expect((await saved).suggestedFilename()).toBe("person.json");
	await page.getByRole("button", { name: "Erase" }).click();
	await page.getByText("This cannot be undone").waitFor();
	await page.getByRole("button", { name: "Erase" }).click();
	await page.getByText("Suppressed; 36 rows erased").waitFor();
	await page.getByRole("cell", { name: "last sweep to follow" }).waitFor();
	expect(opened.faults).toEqual([]);
});

it("makes a report with its interval and cost, shows reads and keys, and hides from others what is not theirs", async () => {
	const page = await opened.open("#/privacy");
	await page.getByRole("button", { name: "Make the report" }).click();
	await page.getByRole("row", { name: "purchase −2" }).waitFor();
	await page.getByText(/each figure is off by 9 at most/).waitFor();
	await page.getByRole("cell", { name: "Rights of people" }).waitFor();
	await page.getByText("Entry 42").waitFor();
	world.role = "viewer";
	const other = await opened.open("#/privacy");
	await other.getByText("Only admins see access requests").waitFor();
	expect(await other.getByRole("button", { name: "Look" }).count()).toBe(0);
	expect(opened.faults).toEqual([]);
});

it("posts signed states to an address of one's own, shows the secret once, and what is in the way", async () => {
	hook = null;
	const page = await opened.open("#/privacy");
	const part = page.getByRole("region", {
		name: "Signed states to an address of your own",
	});
	await part.getByLabel("Address").fill("https://receiver.example/states");
	await part.getByRole("button", { name: "Enter and send" }).click();
	await part.getByText("whsec_c2VjcmV0").waitFor();
	await part.getByText(/answered with status 500/).waitFor();
	await part.getByRole("button", { name: "Send no more" }).click();
	await part.getByRole("button", { name: "Really send no more" }).click();
	await part.getByRole("button", { name: "Enter and send" }).waitFor();
	world.role = "viewer";
	const other = await opened.open("#/privacy");
	await other.getByText("No address yet.").waitFor();
	expect(opened.faults).toEqual([]);
});

it.each([wide, narrow])(
	"has no barriers and fits at $width px, $scheme, $language",
	async (view) => {
		hook = {
			url: "https://receiver.example/states",
			createdAt: world.now,
			lastSeq: 40,
			lastAt: world.now - 90_000_000,
			failures: 2,
			failure: "The receiver answered with status 500.",
			dueAt: world.now + 300_000,
		};
		const page = await opened.open("#/privacy", view);
		await opened.settle(page);
		await page.locator("textarea").fill("ada@example.com");
		await page.locator(".person-search button[type=submit]").click();
		await page.locator(".person-search table").waitFor();
		await opened.picture(page, "privacy", view);
		expect(await opened.barriers(page)).toEqual([]);
		expect(await opened.overflow(page)).toBeLessThanOrEqual(0);
		expect(opened.faults).toEqual([]);
	},
);
