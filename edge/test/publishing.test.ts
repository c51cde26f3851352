import * as publishing from "@lotse/shared/contract/publishing.ts";
import type { Output, Route, Schema } from "@lotse/shared/contract/route.ts";
import { saveStyleGuide } from "@lotse/shared/contract/style-guide.ts";
import * as moves from "@lotse/shared/contract/unit-moves.ts";
import * as units from "@lotse/shared/contract/units.ts";
import { emptyStyleGuide } from "@lotse/shared/language/style-guide/empty-style-guide.ts";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { expireUnits } from "../src/services/review/expire-units.ts";
import { saveUnits } from "../src/services/review/save-units.ts";
import { wordpressSite } from "./stand-ins/wordpress-site.ts";
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
	workspace = await createWorkspace("publishing");
});
afterEach(() => vi.unstubAllGlobals());

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

async function approved(
	drafts: readonly Partial<units.UnitDraft>[],
): Promise<moves.SeenUnit[]> {
	const saved = await saveUnits(
		ports,
		workspace.people.editor,
		drafts.map((draft) => ({ ...unitDraft, ...draft })),
	);
	let seen = saved.map(({ id }) => ({ unitId: id, version: 1 }));
	for (const action of ["submit", "approve"] as const) {
		const { outcomes } = await call(
			moves.moveUnits,
			{ units: seen, action },
			workspace.people.approver,
		);
		expect(outcomes.map(({ problem }) => problem)).toEqual(
			seen.map(() => null),
		);
		seen = seen.map(({ unitId, version }) => ({
			unitId,
			version: version + 1,
		}));
	}
	return seen;
}

async function connect(): Promise<{
	site: ReturnType<typeof wordpressSite>;
	siteId: string;
}> {
	const site = wordpressSite("abcd efgh ijkl");
	vi.stubGlobal("fetch", site.fetch);
	const { id } = await call(
		publishing.addWordpressSite,
		{
			url: "https://shop.example/",
			username: "editor",
			password: "abcd efgh ijkl",
		},
		workspace.people.admin,
	);
	return { site, siteId: id };
}

const hashIn = (
	{ fields }: publishing.WordpressPost,
	field: publishing.WordpressField,
) => fields.find((one) => one.field === field)?.hash ?? "";

describe("publishing to WordPress", () => {
	it("puts an approved text into a post, and brings back what stood there", async () => {
		const { site, siteId } = await connect();
		const [seen] = await approved([
			{
				channel: "product-text",
				text: "Erst <b>dies</b>.\n\nDann das.",
				provenance: {
					...unitDraft.provenance,
					digitalSourceType: "trainedAlgorithmicMedia",
				},
			},
		]);
		if (!seen) throw new Error("nothing approved");
		const post = { siteId, kind: "posts", postId: 12 } as const;
		const before = await call(publishing.readWordpressPost, post);
		const published = await call(publishing.publishToWordpress, {
			...post,
			...seen,
			field: "content",
			hash: hashIn(before, "content"),
		});
		expect(published.state).toBe("published");
		expect(published.publications[0]).toMatchObject({
			target: "wordpress",
			previousText: "<p>Alt</p>",
			undoneAt: null,
		});
		expect(site.state.content).toContain(
			"<p>Erst &lt;b&gt;dies&lt;/b&gt;.</p>",
		);
		expect(site.state.content).toContain(
			'itemprop="digitalSourceType" href="https://schema.org/TrainedAlgorithmicMediaDigitalSource"',
		);
		const back = await call(publishing.undoPublication, {
			publicationId: published.publications[0]?.id ?? "",
		});
		expect(back.state).toBe("withdrawn");
		expect(site.state.content).toBe("<p>Alt</p>");
	});

	it("touches nothing that somebody else changed, before or since", async () => {
		const { site, siteId } = await connect();
		const [seen] = await approved([{ text: "Zartbitter aus Peru" }]);
		if (!seen) throw new Error("nothing approved");
		const post = { siteId, kind: "posts", postId: 12 } as const;
		const stale = await call(publishing.readWordpressPost, post);
		const input = { ...post, ...seen, field: "title" } as const;
		site.state.title = "Von Hand";
		const refused = await send(
			publishing.publishToWordpress,
			{ ...input, hash: hashIn(stale, "title") },
			workspace.people.editor,
		);
		expect(refused.status).toBe(409);
		expect(site.state.title).toBe("Von Hand");
		const fresh = await call(publishing.readWordpressPost, post);
		const done = await call(publishing.publishToWordpress, {
			...input,
			hash: hashIn(fresh, "title"),
		});
		expect(site.state.title).toBe("Zartbitter aus Peru");
		site.state.title = "Noch einmal von Hand";
		const kept = await send(
			publishing.undoPublication,
			{ publicationId: done.publications[0]?.id },
			workspace.people.editor,
		);
		expect(kept.status).toBe(409);
		expect(site.state.title).toBe("Noch einmal von Hand");
	});

	it("publishes nothing without approval, and says when the site is not there", async () => {
		const { site, siteId } = await connect();
		const [draft] = await saveUnits(ports, workspace.people.editor, [
			unitDraft,
		]);
		const post = { siteId, kind: "posts", postId: 12 } as const;
		const { fields } = await call(publishing.readWordpressPost, post);
		const input = {
			...post,
			unitId: draft?.id,
			version: 1,
			field: "title",
			hash: fields[0]?.hash,
		};
		const before = site.state.title;
		for (const person of Object.values(workspace.people)) {
			const { status } = await send(
				publishing.publishToWordpress,
				input,
				person,
			);
			expect(status).toBe(person.role === "viewer" ? 403 : 422);
		}
		expect(site.state.title).toBe(before);
		site.state.isDown = true;
		const down = await send(
			publishing.readWordpressPost,
			post,
			workspace.people.editor,
		);
		expect(down.status).toBe(422);
	});

	it("keeps a password that works, sealed, and no other", async () => {
		const { siteId } = await connect();
		const stored = await ports.store
			.of(workspace.id)
			.wordpressSites.get(siteId);
		expect(stored?.sealed).not.toContain("abcd");
		const wrong = await send(
			publishing.addWordpressSite,
			{
				url: "https://shop.example",
				username: "editor",
				password: "wrong wrong",
			},
			workspace.people.admin,
		);
		expect(wrong.status).toBe(422);
		const plain = await send(
			publishing.addWordpressSite,
			{
				url: "http://shop.example",
				username: "editor",
				password: "abcd efgh ijkl",
			},
			workspace.people.admin,
		);
		expect(plain.status).toBe(422);
	});
});

describe("other ways out", () => {
	it("gives Google Ads Editor what makes an ad, and says what is left over", async () => {
		const setId = "set_bbbbbbbbbbbbbbbbbbbb";
		const headline = { setId, channel: "google-ads-headline" } as const;
		const description = { setId, channel: "google-ads-description" } as const;
		const seen = await approved([
			{ ...headline, text: "Zartbitter mit 70 % Kakao" },
			{ ...headline, text: "Kakao aus Ghana" },
			{ ...headline, text: "Direkt aus Hamburg" },
			{ ...description, text: "Zwölf Sorten, am Hafen gemacht." },
			{ ...description, text: "Ab 40 Euro liefern wir frei Haus." },
			{ setId: "set_cccccccccccccccccccc", text: "Allein" },
		]);
		const { outcomes, file } = await call(publishing.exportUnits, {
			units: seen,
			campaign: "Suche",
			adGroup: "Tafeln",
			finalUrl: "https://shop.example/tafeln",
		});
		expect(outcomes.map(({ problem }) => problem?.code ?? "done")).toEqual([
			...Array.from({ length: 5 }, () => "done"),
			"too-few",
		]);
		expect(file?.csv.split("\r\n")).toHaveLength(3);
		const states = await call(units.listUnits, { setId });
		expect(states.units.every(({ state }) => state === "published")).toBe(true);
	});

	it("takes back what was put into a field or a file by hand, once, and says so in the record", async () => {
		const { editor } = workspace.people;
		const [seen] = await approved([{ text: "Trinkschokolade aus Hamburg" }]);
		const place = "https://ads.example/editor";
		const first = await call(publishing.recordInsertion, {
			...(seen ?? { unitId: "", version: 0 }),
			place,
			previousText: "Kakao",
		});
		const second = await call(publishing.recordInsertion, {
			unitId: first.id,
			version: first.version,
			place: `${place}/2`,
		});
		const [newest, oldest] = second.publications;
		const undo = (publicationId: string | undefined) =>
			send(publishing.undoPublication, { publicationId }, editor);
		expect((await undo(oldest?.id)).status).toBe(200);
		const still = await call(units.getUnit, { unitId: first.id });
		expect(still.state).toBe("published");
		expect((await undo(newest?.id)).status).toBe(200);
		expect((await undo(newest?.id)).status).toBe(409);
		const gone = await call(units.getUnit, { unitId: first.id });
		expect(gone.state).toBe("withdrawn");
		expect(gone.publications.every(({ undoneAt }) => undoneAt !== null)).toBe(
			true,
		);
		const stale = await send(
			publishing.recordInsertion,
			{ ...seen, place },
			editor,
		);
		expect(stale.status).toBe(409);
	});

	it("lets an approval lapse when a claim in it has run out since", async () => {
		const { admin, editor } = workspace.people;
		const [seen] = await approved([{ text: "Testsieger Zartbitter" }]);
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
		const refused = await send(
			publishing.recordInsertion,
			{ ...seen, place: "https://shop.example/edit" },
			editor,
		);
		expect(refused.status).toBe(422);
		const unit = await call(units.getUnit, { unitId: seen?.unitId ?? "" });
		expect(unit.state).toBe("expired");
		expect(unit.reason).toContain("Testsieger");
		expect(unit.publications).toEqual([]);
	});

	it("lets what is past its day expire by itself", async () => {
		const [seen] = await approved([
			{ text: "Nur im Advent", expiresAt: ports.clock.now() + 3_600_000 },
		]);
		await expireUnits(ports);
		const unitId = seen?.unitId ?? "";
		expect((await call(units.getUnit, { unitId })).state).toBe("approved");
		const later = ports.clock.now() + 4_000_000;
		await expireUnits({ ...ports, clock: { now: () => later } });
		const unit = await call(units.getUnit, { unitId });
		expect(unit.state).toBe("expired");
		expect(unit.steps.at(-1)).toMatchObject({
			move: "expire",
			actor: "system",
		});
	});
});
