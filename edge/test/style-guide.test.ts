import { scoreCopy } from "@lotse/shared/contract/copy.ts";
import { analyseDocument } from "@lotse/shared/contract/documents.ts";
import { checkCopy } from "@lotse/shared/contract/guardrails.ts";
import type { Route } from "@lotse/shared/contract/route.ts";
import {
	checkStyleGuideDraft,
	diffStyleGuide,
	getStyleGuide,
	getStyleGuideVersion,
	importStyleGuide,
	listStyleGuideVersions,
	restoreStyleGuide,
	saveStyleGuide,
	styleGuide as styleGuideShape,
} from "@lotse/shared/contract/style-guide.ts";
import { checkStyleGuide } from "@lotse/shared/language/style-guide/check-style-guide.ts";
import { emptyStyleGuide } from "@lotse/shared/language/style-guide/empty-style-guide.ts";
import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { createWorkspace, ports, send, type TestWorkspace } from "./world.ts";

const guide = {
	name: "Ours",
	terms: [{ preferred: "E-Mail", forbidden: ["Email"], level: "error" }],
};
let ours: TestWorkspace;
beforeEach(async () => {
	ours = await createWorkspace("ours");
});

type Loose = {
	readonly [name: string]: unknown;
	readonly errors?: readonly { readonly field: string }[];
};
async function ask(
	route: Route,
	input: unknown,
	as: { cookie?: string; token?: string } = ours.people.editor,
	headers: Record<string, string> = {},
): Promise<{ status: number; body: Loose; etag: string }> {
	const response = await send(route, input, as, { headers });
	const text = await response.text();
	const body: Loose = text === "" ? {} : JSON.parse(text);
	return {
		status: response.status,
		body,
		etag: response.headers.get("etag") ?? "",
	};
}
const save = (base: number, sent: object, note = "") =>
	ask(saveStyleGuide, { base, guide: sent, note });

describe("a workspace's style guide", () => {
	it("is the shipped rules until one is saved, and answers 304 to who has it", async () => {
		const first = await ask(getStyleGuide, {}, { token: ours.token });
		expect(first).toMatchObject({
			status: 200,
			body: { version: 0, guide: emptyStyleGuide, savedAt: null },
		});
		const again = await ask(
			getStyleGuide,
			{},
			{ token: ours.token },
			{ "if-none-match": first.etag },
		);
		expect(again).toMatchObject({ status: 304, body: {}, etag: first.etag });
		expect((await save(0, guide)).body).toMatchObject({ version: 1 });
		const changed = await ask(
			getStyleGuide,
			{},
			{ token: ours.token },
			{ "if-none-match": first.etag },
		);
		expect(changed).toMatchObject({
			status: 200,
			body: { version: 1, guide: { name: "Ours", version: 1 } },
		});
		expect(changed.etag).not.toBe(first.etag);
	});

	it("keeps who saved what and why, and brings old versions back as new ones", async () => {
		await save(0, guide, "First");
		await save(1, { ...guide, voice: { address: "du" } }, "We say du");
		expect((await ask(diffStyleGuide, { from: 1, to: 2 })).body).toMatchObject({
			changes: [
				{
					section: "voice",
					id: "address",
					fields: [{ before: "none", after: "du" }],
				},
			],
		});
		const restored = await ask(restoreStyleGuide, {
			version: 1,
			base: 2,
			note: "Back",
		});
		expect(restored.body).toMatchObject({
			version: 3,
			guide: { voice: { address: "none" } },
		});
		expect((await ask(listStyleGuideVersions, {})).body).toMatchObject({
			versions: [
				{ version: 3, note: "Back", restoredFrom: 1 },
				{
					version: 2,
					note: "We say du",
					savedByEmail: "editor@ours.example",
					restoredFrom: null,
				},
				{ version: 1, note: "First" },
			],
		});
		expect(
			(await ask(getStyleGuideVersion, { version: 2 })).body,
		).toMatchObject({ guide: { version: 2, voice: { address: "du" } } });
		expect((await ask(getStyleGuideVersion, { version: 9 })).status).toBe(404);
		expect((await ask(restoreStyleGuide, { version: 9, base: 3 })).status).toBe(
			404,
		);
		const trail = await ports.store
			.of(ours.id)
			.audit.list({ after: 0, limit: 50 });
		const own = trail.filter(({ action }) => action.startsWith("style-guide."));
		expect(
			own.map(({ action, subject, actor }) => [action, subject, actor]),
		).toEqual([
			["style-guide.save", "style-guide 1", ours.people.editor.memberId],
			["style-guide.save", "style-guide 2", ours.people.editor.memberId],
			["style-guide.restore", "style-guide 3", ours.people.editor.memberId],
		]);
		expect(JSON.parse(own[1]?.detail ?? "{}")).toMatchObject({
			note: "We say du",
			changes: ["changed voice.address"],
		});
	});

	it("writes nothing where nothing differs", async () => {
		await save(0, guide);
		expect((await save(1, guide)).body).toMatchObject({ version: 1 });
		expect((await ask(listStyleGuideVersions, {})).body.versions).toHaveLength(
			1,
		);
	});

	it("shows both sides to the slower of two editors", async () => {
		await save(0, guide);
		await save(1, { ...guide, voice: { address: "du" } });
		const late = await save(1, {
			...guide,
			voice: { address: "Sie", tone: ["warm"] },
		});
		expect(late.status).toBe(409);
		expect(late.body.detail).toContain("editor@ours.example");
		expect(late.body.errors).toEqual([
			{
				field: "voice.address",
				message: expect.stringContaining("“none” → “du”"),
				fix: expect.stringContaining("“none” → “Sie”"),
			},
			{
				field: "voice.tone",
				message: "Saved meanwhile: unchanged",
				fix: expect.stringContaining("warm"),
			},
		]);
	});

	it("takes one of two saves at the same moment, whatever their order", async () => {
		const answers = await Promise.all(
			["A", "B", "C", "D"].map((name) => save(0, { name })),
		);
		expect(answers.map(({ status }) => status).sort()).toEqual([
			200, 409, 409, 409,
		]);
		expect((await ask(listStyleGuideVersions, {})).body.versions).toHaveLength(
			1,
		);
	});

	it("never changes a version, not even past the routes", async () => {
		await save(0, guide);
		const { styleGuides } = ports.store.of(ours.id);
		const stored = await styleGuides.get(1);
		if (stored === null) throw new Error("not saved");
		expect(await ports.store.batch([styleGuides.create(stored)])).toMatchObject(
			{ ok: false },
		);
		expect(await styleGuides.get(1)).toEqual(stored);
	});

	it("stays in its workspace", async () => {
		await save(0, guide);
		const theirs = await createWorkspace("theirs");
		const { editor } = theirs.people;
		expect((await ask(getStyleGuide, {}, editor)).body.version).toBe(0);
		expect(
			(await ask(getStyleGuideVersion, { version: 1 }, editor)).status,
		).toBe(404);
		expect((await ask(diffStyleGuide, { from: 0, to: 1 }, editor)).status).toBe(
			404,
		);
		expect(
			(await ask(restoreStyleGuide, { version: 1, base: 0 }, editor)).status,
		).toBe(404);
		expect(
			(await ask(listStyleGuideVersions, {}, editor)).body.versions,
		).toEqual([]);
		expect(
			(await ask(scoreCopy, { texts: ["Per Email"] }, editor)).body
				.styleGuideVersion,
		).toBe(0);
	});

	it("is read by tokens, and changed by people who may edit", async () => {
		const { viewer } = ours.people;
		expect((await ask(getStyleGuide, {}, viewer)).status).toBe(200);
		expect((await ask(saveStyleGuide, { base: 0, guide }, viewer)).status).toBe(
			403,
		);
		expect(
			(await ask(saveStyleGuide, { base: 0, guide }, { token: ours.token }))
				.status,
		).toBe(403);
	});
});

describe("texts the service checks", () => {
	const idsIn = (body: unknown): string[] =>
		[...JSON.stringify(body).matchAll(/"ruleId":"([^"]+)"/g)].map(
			(match) => match[1] ?? "",
		);

	it("are held to the current guide, and say which version", async () => {
		await save(0, {
			...guide,
			packs: {
				overrides: [
					{
						rule: "de-law.sole-position",
						level: "off",
						reason: "Checked by counsel",
					},
				],
			},
		});
		const texts = ["Die Nr. 1 per Email"];
		const asked: [Route, object][] = [
			[scoreCopy, { texts }],
			[checkCopy, { texts }],
			[analyseDocument, { source: texts[0], format: "plain" }],
		];
		for (const [route, input] of asked) {
			const { body } = await ask(route, input, { token: ours.token });
			expect([route.id, body.styleGuideVersion]).toEqual([route.id, 1]);
			expect(idsIn(body)).toContain("style-guide.term-e-mail");
			expect(idsIn(body)).not.toContain("de-law.sole-position");
		}
		await save(1, { name: "Ours" });
		const { body } = await ask(scoreCopy, { texts }, { token: ours.token });
		expect(body.styleGuideVersion).toBe(2);
		expect(idsIn(body)).toContain("de-law.sole-position");
	});
});

describe("a draft", () => {
	it("is tried on sample texts beside the current guide, without being saved", async () => {
		const { body } = await ask(checkStyleGuideDraft, {
			guide,
			texts: ["Per Email", "Per Post"],
		});
		expect(body).toMatchObject({
			ok: true,
			problems: [],
			samples: [
				{ before: [], after: [{ ruleId: "style-guide.term-e-mail" }] },
				{ before: [], after: [] },
			],
		});
		expect((await ask(getStyleGuide, {})).body.version).toBe(0);
	});

	it("is refused with every field named, in the reader's language", async () => {
		const bad = { name: "x", terms: [{ preferred: "A", forbidden: ["A"] }] };
		const { body } = await ask(checkStyleGuideDraft, {
			guide: bad,
			texts: ["A"],
		});
		expect(body).toMatchObject({
			ok: false,
			problems: [{ field: "terms.0.forbidden.0" }],
			samples: [],
		});
		const refused = await ask(
			saveStyleGuide,
			{ base: 0, guide: bad },
			ours.people.editor,
			{ "accept-language": "de" },
		);
		expect(refused).toMatchObject({
			status: 422,
			body: {
				errors: [
					{
						field: "guide.terms.0.forbidden.0",
						message: "„A“ ist zugleich gewünscht und verboten.",
					},
				],
			},
		});
	});

	it("that is hostile is refused soon and leaves nothing", async () => {
		const started = performance.now();
		const hang = {
			id: "o.a",
			extends: "existence",
			message: "No",
			tokens: ["(a+)+$"],
		};
		expect((await save(0, { name: "x", rules: [hang] })).status).toBe(422);
		expect((await save(0, { name: "x".repeat(1_100_000) })).status).toBe(413);
		expect((await save(0, { name: "x".repeat(900_000) })).status).toBe(422);
		const polluting = JSON.parse(
			'{"name":"x","__proto__":{"polluted":1},"terms":[{"preferred":"A","__proto__":{"forbidden":["b"]}}]}',
		);
		await save(0, polluting);
		expect(({} as { polluted?: number }).polluted).toBeUndefined();
		const deep = JSON.parse(`${"[".repeat(20_000)}${"]".repeat(20_000)}`);
		expect(
			(await save(0, { name: "x", rules: [{ id: "o.a", tokens: deep }] }))
				.status,
		).toBe(422);
		expect(performance.now() - started).toBeLessThan(5_000);
	});
});

describe("an import", () => {
	it("shows what would change, saves nothing, and can be saved as it is", async () => {
		await save(0, guide);
		const files = [
			{
				name: "glossar.csv",
				text: "Begriff;Verboten\nE-Mail;e mail\nKundenkonto;Account\n",
			},
			{
				name: "Very.yml",
				text: "extends: existence\nmessage: Avoid '%s'.\ntokens: [very]\n",
			},
			{
				name: "bad.yml",
				text: "extends: existence\nmessage: No\ntokens: ['(a+)+$']\n",
			},
		];
		const { body } = await ask(importStyleGuide, { files });
		expect(body).toMatchObject({
			base: 1,
			changes: [
				{ section: "terms", kind: "changed", title: "E-Mail" },
				{ section: "terms", kind: "added", title: "Kundenkonto" },
				{ section: "rules", kind: "added", id: "Very" },
			],
			problems: [{ file: "bad.yml", field: "rules.0.tokens" }],
		});
		expect((await ask(getStyleGuide, {})).body.version).toBe(1);
		expect(
			(
				await ask(saveStyleGuide, {
					base: body.base,
					guide: body.guide,
					note: "Import",
				})
			).body.version,
		).toBe(2);
	});
});

it("the contract takes every guide the check lets through", () => {
	const word = fc.string({ minLength: 1, maxLength: 30 });
	fc.assert(
		fc.property(
			fc.record({
				name: word,
				terms: fc.array(
					fc.record({
						preferred: word,
						forbidden: fc.array(word, { maxLength: 3 }),
					}),
					{ maxLength: 3 },
				),
				claims: fc.array(
					fc.record({
						wording: word,
						source: fc.record({ title: word }),
						markets: fc.subarray(["DE", "at", "EU"]),
					}),
					{ maxLength: 2 },
				),
				notices: fc.array(fc.record({ text: word }), { maxLength: 2 }),
				embargo: fc.array(
					fc.record({
						phrases: fc.array(word, { minLength: 1, maxLength: 2 }),
						reason: word,
					}),
					{ maxLength: 2 },
				),
			}),
			(loose) => {
				const checked = checkStyleGuide(loose);
				if (checked.ok)
					expect(styleGuideShape.parse(checked.guide)).toEqual(checked.guide);
				else expect(checked.problems.length).toBeGreaterThan(0);
			},
		),
	);
});
