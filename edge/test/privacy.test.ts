import { pullStop, releaseStop } from "@lotse/shared/contract/stops.ts";
import { expect, it } from "vitest";
import type { AdAccounts, AdPlatform, Ports } from "../src/ports.ts";
import { deliverOutbox } from "../src/services/deliver-outbox.ts";
import { EffectsStopped } from "../src/services/effects-stopped.ts";
import { holdEffects } from "../src/services/hold-effects.ts";
import { createWorkspace, ports, send } from "./world.ts";

/** Ports that note what leaves through them. */
function notedPorts(): { left: string[]; noted: Ports } {
	const left: string[] = [];
	const note =
		<T>(name: string, answer: T) =>
		async (): Promise<T> => {
			left.push(name);
			return answer;
		};
	const done = { ok: true, value: null, requestId: null } as const;
	const platform: AdPlatform = {
		...ports.adAccounts.open({ kind: "practice", workspaceId: "wsp_none" }),
		setBudget: async (_, { isDryRun }) => {
			left.push(isDryRun ? "dry run" : "ad change");
			return done;
		},
		reportConversions: note("conversions", { ok: true, requestId: null }),
	};
	const adAccounts: AdAccounts = { signIn: null, open: () => platform };
	const noted: Ports = {
		...ports,
		adAccounts,
		mail: {
			name: "noted",
			send: async ({ purpose }) => void left.push(`mail: ${purpose}`),
		},
		writer: {
			...ports.writer,
			write: note("model", { ok: true, texts: ["Ja"], writer: "noted" }),
		},
		embedder: {
			name: "far",
			isEmbedded: false,
			dimensions: 1,
			embed: note("embedding", [[1]]),
		},
	};
	return { left, noted };
}

const brief = {
	language: "de",
	product: "Kakao",
	facts: [],
	phrases: [],
	maxWidth: 30,
	count: 1,
} as const;
const mail = { to: "a@example.com", subject: "S", text: "T" } as const;
const conversions = {
	conversionActionId: "1",
	events: [],
	isDryRun: false,
} as const;
const account = { customerId: "1234", loginCustomerId: null };

/** Every effect, tried one after the other; what was refused is named. */
async function tryAll(held: Ports): Promise<string[]> {
	const platform = held.adAccounts.open({
		kind: "practice",
		workspaceId: "wsp_none",
	});
	const change = (isDryRun: boolean) => async () => {
		const answer = await platform.setBudget("1234", {
			budgetId: "1",
			amountMicros: 1,
			isDryRun,
		});
		if (!answer.ok) throw new EffectsStopped();
	};
	const effects: Record<string, () => Promise<unknown>> = {
		"ad change": change(false),
		"dry run": change(true),
		conversions: async () => {
			const answer = await platform.reportConversions(account, conversions);
			if (!answer.ok) throw new EffectsStopped();
		},
		"mail: notice": () => held.mail.send({ ...mail, purpose: "notice" }),
		"mail: sign-in": () => held.mail.send({ ...mail, purpose: "sign-in" }),
		model: () => held.writer.write(brief),
		embedding: () => held.embedder.embed(["Kakao"]),
	};
	const refused: string[] = [];
	for (const [name, run] of Object.entries(effects))
		try {
			await run();
		} catch (error) {
			expect(error).toBeInstanceOf(EffectsStopped);
			refused.push(name);
		}
	return refused;
}

const outgoing = [
	"ad change",
	"conversions",
	"mail: notice",
	"model",
	"embedding",
];
const harmless = ["dry run", "mail: sign-in"];

it("lets everything through, stops every effect at once, in this workspace alone, and lets it through again", async () => {
	const { id, people } = await createWorkspace("brake");
	const other = await createWorkspace("no-brake");
	const { left, noted } = notedPorts();
	const held = holdEffects(noted, id);
	expect(await tryAll(held)).toEqual([]);
	expect(left.toSorted()).toEqual([...outgoing, ...harmless].toSorted());
	left.length = 0;
	await send(pullStop, { note: "Rückruf" }, people.editor);
	// Ports made before the brake was pulled stop as well.
	expect((await tryAll(held)).toSorted()).toEqual(outgoing.toSorted());
	expect(left.toSorted()).toEqual(harmless.toSorted());
	expect(await tryAll(holdEffects(noted, other.id))).toEqual([]);
	expect((await send(releaseStop, {}, people.editor)).status).toBe(403);
	expect((await send(releaseStop, {}, people.approver)).status).toBe(200);
	expect(await tryAll(held)).toEqual([]);
});

it("keeps a notice in the outbox while the brake is on, and delivers it afterwards", async () => {
	const { id, people } = await createWorkspace("held-mail");
	const { left, noted } = notedPorts();
	const { outbox } = ports.store.of(id);
	await ports.store.batch([
		outbox.add({
			id: "out_held",
			kind: "mail",
			sealed: await ports.secrets.seal(
				JSON.stringify({ ...mail, purpose: "notice" }),
			),
			createdAt: ports.clock.now(),
			dueAt: 0,
		}),
	]);
	const deliver = async () => {
		let answer = "";
		await deliverOutbox(noted, [
			{
				body: { workspaceId: id, id: "out_held" },
				ack: () => {
					answer = "ack";
				},
				retry: () => {
					answer = "retry";
				},
			},
		]);
		return answer;
	};
	await send(pullStop, {}, people.editor);
	expect(await deliver()).toBe("ack");
	expect([left, (await outbox.get("out_held"))?.id]).toEqual([[], "out_held"]);
	await send(releaseStop, {}, people.approver);
	expect(await deliver()).toBe("ack");
	expect([left, await outbox.get("out_held")]).toEqual([
		["mail: notice"],
		null,
	]);
});

it("answers a request that would ask a model with the problem `stopped`", async () => {
	const { suggestCopy } = await import("@lotse/shared/contract/copy.ts");
	const { people } = await createWorkspace("asks-model");
	await send(pullStop, {}, people.editor);
	const answer = await send(
		suggestCopy,
		{ language: "de", channel: "google-ads-headline", product: "Kakao" },
		people.editor,
		{ headers: { "accept-language": "de" } },
	);
	expect(answer.status).toBe(423);
	expect(await answer.json()).toMatchObject({
		code: "stopped",
		title: expect.stringContaining("Not-Halt"),
	});
});
