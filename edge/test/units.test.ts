import { searchPassages } from "@lotse/shared/contract/passages.ts";
import type { Output, Route, Schema } from "@lotse/shared/contract/route.ts";
import { addSourceCopy } from "@lotse/shared/contract/sources.ts";
import { saveStyleGuide } from "@lotse/shared/contract/style-guide.ts";
import * as moves from "@lotse/shared/contract/unit-moves.ts";
import * as units from "@lotse/shared/contract/units.ts";
import { emptyStyleGuide } from "@lotse/shared/language/style-guide/empty-style-guide.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { refreshSources } from "../src/services/knowledge/refresh-sources.ts";
import { expireUnits } from "../src/services/review/expire-units.ts";
import { saveUnits } from "../src/services/review/save-units.ts";
import { unitDraft } from "./unit-draft.ts";
import {
	createWorkspace,
	type Person,
	ports,
	send,
	type TestWorkspace,
} from "./world.ts";

let workspace: TestWorkspace;
beforeAll(async () => {
	workspace = await createWorkspace("units");
});

async function call<I extends Schema, R extends Schema>(
	route: Route<I, R>,
	input: I["_zod"]["input"],
	as: Person = workspace.people.editor,
): Promise<Output<R>> {
	const response = await send(route, input, as);
	const body = await response.json<Output<R>>();
	if (response.status !== route.status)
		throw new Error(`${route.id} ${response.status}: ${JSON.stringify(body)}`);
	return body;
}

describe("written texts", () => {
	it("are kept with their record, newest first, page by page", async () => {
		const saved = await saveUnits(
			ports,
			workspace.people.editor,
			["Zartbitter mit 70 % Kakao", "Kakao aus Ghana", "Für Kenner"].map(
				(text) => ({ ...unitDraft, text }),
			),
		);
		const first = await call(units.listUnits, { limit: 2 });
		expect(first.counts).toEqual([{ state: "checked", count: 3 }]);
		const second = await call(units.listUnits, {
			limit: 2,
			after: first.units.at(-1)?.id,
		});
		expect(
			new Set([...first.units, ...second.units].map(({ id }) => id)),
		).toEqual(new Set(saved.map(({ id }) => id)));
		const one = await call(units.getUnit, { unitId: saved[0]?.id ?? "" });
		expect(one).toMatchObject({
			...unitDraft,
			writtenText: unitDraft.text,
			steps: [
				{ version: 1, move: "create", actorEmail: "editor@units.example" },
			],
			comments: [],
			publications: [],
		});
	});
});

/** Texts that wait for a review, as `moveUnits` takes them. */
async function waiting(...texts: string[]): Promise<moves.SeenUnit[]> {
	const { editor } = workspace.people;
	const saved = await saveUnits(
		ports,
		editor,
		texts.map((text) => ({ ...unitDraft, text })),
	);
	const { outcomes } = await call(moves.moveUnits, {
		units: saved.map(({ id, version }) => ({ unitId: id, version })),
		action: "submit",
	});
	return outcomes.map(({ unitId, version }) => ({
		unitId,
		version: version ?? 0,
	}));
}

describe("a set of texts", () => {
	it("is listed as it was written, whatever the ids, page by page", async () => {
		const setId = "set_dddddddddddddddddddd";
		const texts = Array.from({ length: 7 }, (_, at) => `Text ${at + 1}`);
		await saveUnits(
			ports,
			workspace.people.editor,
			texts.map((text) => ({ ...unitDraft, setId, text })),
		);
		const first = await call(units.listUnits, { setId, limit: 4 });
		const after = first.units.at(-1)?.id ?? "";
		const second = await call(units.listUnits, { setId, limit: 4, after });
		expect([...first.units, ...second.units].map(({ text }) => text)).toEqual(
			texts,
		);
	});
});

describe("approved texts as a source", () => {
	const found = async (query: string) => {
		const { passages } = await call(searchPassages, { query });
		return passages.map(({ text }) => text);
	};
	const approve = async (text: string, change: object = {}) => {
		const { editor, approver } = workspace.people;
		const [saved] = await saveUnits(ports, editor, [
			{ ...unitDraft, text, ...change },
		]);
		const unitId = saved?.id ?? "";
		for (const [action, version] of [
			["submit", 1],
			["approve", 2],
		] as const)
			await call(
				moves.moveUnits,
				{ units: [{ unitId, version }], action },
				approver,
			);
		return { unitId, version: 3 };
	};

	it("are found while they stand, and not a moment longer", async () => {
		const seen = await approve("Wacholdersirup aus dem Harz");
		const { source } = await call(addSourceCopy, { from: "units" });
		expect(source).toMatchObject({ kind: "approved", problem: null });
		expect(await found("Wacholdersirup")).toContain(
			"Wacholdersirup aus dem Harz",
		);
		await approve("Quittengelee im Glas", {
			expiresAt: ports.clock.now() + 3_600_000,
		});
		await refreshSources(ports);
		expect(await found("Quittengelee")).toContain("Quittengelee im Glas");
		await call(moves.moveUnits, { units: [seen], action: "withdraw" });
		expect(await found("Wacholdersirup")).not.toContain(
			"Wacholdersirup aus dem Harz",
		);
		const later = ports.clock.now() + 4_000_000;
		await expireUnits({ ...ports, clock: { now: () => later } });
		expect(await found("Quittengelee")).not.toContain("Quittengelee im Glas");
		const again = await call(addSourceCopy, { from: "units" });
		expect(again.source.id).toBe(source.id);
	});

	it("come back with the same words, though nothing else has changed", async () => {
		const text = "Kornelkirschen, kandiert";
		const seen = await approve(text);
		await refreshSources(ports);
		expect(await found("Kornelkirschen")).toContain(text);
		await call(moves.moveUnits, { units: [seen], action: "withdraw" });
		await approve(text);
		await refreshSources(ports);
		expect(await found("Kornelkirschen")).toContain(text);
	});
});

describe("the human gate", () => {
	it("lets a feed through in one go, and names each text it holds back", async () => {
		const seen = await waiting(
			"Kakao aus Ghana",
			"FLOWERS kaufen",
			"Für Kenner",
		);
		const { approver } = workspace.people;
		const { outcomes } = await call(
			moves.moveUnits,
			{ units: seen, action: "approve" },
			approver,
		);
		expect(outcomes.map(({ state }) => state)).toEqual([
			"approved",
			"in-review",
			"approved",
		]);
		expect(outcomes[1]?.problem).toMatchObject({ code: "rules" });
		expect(outcomes[1]?.problem?.hindrances.length).toBeGreaterThan(0);
	});

	it("keeps whoever wrote or last changed a text from approving it", async () => {
		const [seen] = await waiting("Zartbitter aus Ghana");
		if (!seen) throw new Error("nothing waits");
		const { approver, admin } = workspace.people;
		const revised = await call(
			moves.reviseUnit,
			{ ...seen, text: "Zartbitter aus Peru" },
			approver,
		);
		expect(revised).toMatchObject({
			state: "checked",
			textBy: approver.memberId,
			metrics: { citationRate: null },
		});
		const { unitId } = seen;
		const again = [{ unitId, version: revised.version }];
		await call(moves.moveUnits, { units: again, action: "submit" });
		const next = [{ unitId, version: revised.version + 1 }];
		const own = await call(
			moves.moveUnits,
			{ units: next, action: "approve" },
			approver,
		);
		expect(own.outcomes[0]?.problem?.code).toBe("own-text");
		const other = await call(
			moves.moveUnits,
			{ units: next, action: "approve" },
			admin,
		);
		expect(other.outcomes[0]).toMatchObject({
			problem: null,
			state: "approved",
		});
	});

	it("lets one of two reviewers win and tells the other what happened", async () => {
		for (let round = 0; round < 5; round++) {
			const seen = await waiting(`Kakao ${round}`, `Nibs ${round}`);
			const { approver, admin } = workspace.people;
			const replies = await Promise.all([
				call(moves.moveUnits, { units: seen, action: "approve" }, approver),
				call(
					moves.moveUnits,
					{ units: seen, action: "reject", reason: "too loud" },
					admin,
				),
			]);
			for (const index of [0, 1]) {
				const both = replies.map(({ outcomes }) => outcomes[index]);
				const [lost] = both.filter((one) => one?.problem);
				expect(both.filter((one) => one?.problem === null)).toHaveLength(1);
				expect(lost?.problem?.code).toBe("conflict");
				expect(lost?.problem?.message.en).toMatch(
					/^(approver|admin)@units\.example was faster and (approved|rejected) it/,
				);
			}
			const one = await call(units.getUnit, { unitId: seen[0]?.unitId ?? "" });
			expect(one.steps).toHaveLength(3);
		}
	});

	it("wants a reason for a refusal and an approver for an approval", async () => {
		const seen = await waiting("Kakao für alle");
		const silent = await call(
			moves.moveUnits,
			{ units: seen, action: "request-changes" },
			workspace.people.approver,
		);
		expect(silent.outcomes[0]?.problem?.code).toBe("reason-missing");
		const low = await call(moves.moveUnits, { units: seen, action: "approve" });
		expect(low.outcomes[0]?.problem?.code).toBe("role-too-low");
	});

	it("refuses to approve a claim whose proof has run out meanwhile", async () => {
		const apart = await createWorkspace("claims");
		const { editor, approver, admin } = apart.people;
		const guide = {
			...emptyStyleGuide,
			name: "Ours",
			claims: [
				{
					id: "award",
					wording: "Testsieger",
					language: null,
					source: { title: "Test 2025", url: null },
					evidence: "test",
					validFrom: null,
					validTo: "2026-01-31",
					markets: [],
					clears: [],
				},
			],
		};
		await call(saveStyleGuide, { base: 0, guide, note: "" }, admin);
		const [saved] = await saveUnits(ports, editor, [
			{ ...unitDraft, text: "Testsieger Zartbitter" },
		]);
		const seen = { unitId: saved?.id ?? "", version: 1 };
		await call(moves.moveUnits, { units: [seen], action: "submit" }, editor);
		const { outcomes } = await call(
			moves.moveUnits,
			{ units: [{ ...seen, version: 2 }], action: "approve" },
			approver,
		);
		expect(outcomes[0]).toMatchObject({
			state: "in-review",
			problem: { code: "rules" },
		});
	});

	it("keeps comments and assignments", async () => {
		const [seen] = await waiting("Kakao am Hafen");
		const unitId = seen?.unitId ?? "";
		const { viewer, approver } = workspace.people;
		await Promise.all(
			["one", "two", "three"].map((text) =>
				call(moves.commentOnUnit, { unitId, text }, viewer),
			),
		);
		await call(moves.assignUnits, {
			unitIds: [unitId],
			assignee: approver.memberId,
		});
		const one = await call(units.getUnit, { unitId });
		expect(one.comments.map(({ number }) => number)).toEqual([1, 2, 3]);
		expect(one.assignee).toBe(approver.memberId);
		const mine = await call(units.listUnits, { assignee: approver.memberId });
		expect(mine.units.map(({ id }) => id)).toEqual([unitId]);
	});
});
