import type { Passage } from "@lotse/shared/contract/passages.ts";
import { searchPassages } from "@lotse/shared/contract/passages.ts";
import type { Problem } from "@lotse/shared/contract/problem.ts";
import type { Route } from "@lotse/shared/contract/route.ts";
import {
	addSourceCopy,
	addSourceFile,
	addSourcePage,
	addSourceText,
	getSource,
	listSources,
	type PlacedPassage,
	readSourceAgain,
	releasePassage,
	removeSource,
	type Source,
	updateSource,
} from "@lotse/shared/contract/sources.ts";
import { indexWords } from "@lotse/shared/language/retrieval/evaluation/index-words.ts";
import kakaohafen from "@lotse/shared/language/retrieval/evaluation/kakaohafen.suite.json" with {
	type: "json",
};
import { passageTerms } from "@lotse/shared/language/retrieval/passage-terms.ts";
import { queryTerms } from "@lotse/shared/language/retrieval/query-terms.ts";
import { strToU8, zipSync } from "fflate";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { pageFetcher } from "../src/adapters/page-fetcher.ts";
import { workersAiReranker } from "../src/adapters/workers-ai-reranker.ts";
import { storeAds } from "../src/services/copy/store-ads.ts";
import { seedDemoSources } from "../src/services/governance/seed-demo-sources.ts";
import { refreshSources } from "../src/services/knowledge/refresh-sources.ts";
import { retrievePassages } from "../src/services/knowledge/retrieve-passages.ts";
import { tinyPdf } from "./stand-ins/tiny-pdf.ts";
import { createWorkspace, ports, send, type TestWorkspace } from "./world.ts";

const site = inject("webSiteUrl");
let shop: TestWorkspace;
beforeAll(async () => {
	shop = await createWorkspace("knowledge");
});

const set = async (query: string) =>
	Number(await (await fetch(`${site}/set?${query}`)).text());

async function ask<T>(
	route: Route,
	input: object,
	workspace = shop,
	role: "viewer" | "editor" | "approver" = "editor",
): Promise<T> {
	const response = await send(route, input, workspace.people[role], {
		headers: { "accept-language": "de" },
	});
	return response.json();
}

async function addPage(
	path: string,
	more: object = {},
	workspace = shop,
): Promise<Source> {
	const input = { url: `${site}${path}`, ...more };
	const { source } = await ask<{ source: Source }>(
		addSourcePage,
		input,
		workspace,
	);
	return source;
}

const base64 = (bytes: Uint8Array) =>
	btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
const addFile = async (fileName: string, bytes: Uint8Array, workspace = shop) =>
	(
		await ask<{ source: Source }>(
			addSourceFile,
			{ fileName, content: base64(bytes) },
			workspace,
		)
	).source;

async function search(
	query: string,
	more: object = {},
	workspace = shop,
): Promise<Passage[]> {
	const { passages } = await ask<{ passages: Passage[] }>(
		searchPassages,
		{ query, ...more },
		workspace,
		"viewer",
	);
	return passages;
}

describe("the word index", () => {
	// Stands first: BM25 counts every row of the table, and here there are no others yet.
	it("ranks as the evaluation does, to the last digits", async () => {
		const own = await createWorkspace("ranking");
		const { knowledge } = ports.store.of(own.id);
		const { source } = await ask<{ source: Source }>(
			addSourceText,
			{ title: "Platz", text: "Ein Platzhalter." },
			own,
		);
		const at = ports.clock.now();
		const passages = kakaohafen.passages.map((passage, position) => ({
			id: `psg_${`${position}`.padStart(20, "0")}`,
			sourceId: source.id,
			position,
			number: position,
			heading: passage.title,
			text: passage.text,
			start: 0,
			end: passage.text.length,
			language: passage.language === "de" ? ("de" as const) : ("en" as const),
			hash: "0".repeat(64),
			product: "",
			verdict: "clear" as const,
			injection: 0,
			releasedBy: null,
			releasedAt: null,
			unitId: null,
			terms: passageTerms(
				passage.title,
				passage.text,
				passage.language === "de" ? "de" : "en",
			),
		}));
		await ports.store.batch([
			knowledge.replacePassages(source.id, "", passages),
		]);
		const search = indexWords(passages.map(({ terms }) => terms));
		for (const { query } of kakaohafen.queries) {
			const terms = queryTerms(query);
			const found = await knowledge.search(terms, { at }, 100);
			const byId = new Map(found.map(({ id, score }) => [id, score]));
			const expected = search(terms);
			expect([query, byId.size]).toEqual([query, expected.length]);
			for (const { index, score } of expected)
				expect(byId.get(passages[index]?.id ?? "")).toBeCloseTo(score, 9);
		}
		await ask(removeSource, { sourceId: source.id }, own);
	});
});

describe("the demo's sources", () => {
	it("are ready, without the address in them, and answer", async () => {
		const own = await createWorkspace("demo");
		await seedDemoSources(ports, own.id, own.people.editor.memberId);
		const { sources } = await ask<{ sources: Source[] }>(listSources, {}, own);
		expect(sources.map(({ state, withheld }) => [state, withheld])).toEqual([
			["ready", 0],
			["ready", 0],
		]);
		expect(sources.reduce((sum, one) => sum + one.redactions, 0)).toBe(1);
		const [first] = await search("Tragen die Tafeln ein Biosiegel?", {}, own);
		expect(first?.heading).toContain("Herkunft");
	});
});

describe("pages as sources", () => {
	it("become passages without personal data, found by compounds, umlauts and other forms", async () => {
		const source = await addPage("/versand", {
			licence: "eigene",
			owner: "Shop",
		});
		expect(source).toMatchObject({
			state: "ready",
			title: "Versand und Lieferung",
			language: "de",
			redactions: 2,
			problem: null,
			licence: "eigene",
		});
		for (const query of [
			"Schachtel mit Pralinen",
			"kuehlung im Paket",
			"Lieferung Werktag",
		]) {
			const [first] = await search(query, { language: "de" });
			expect([query, first?.heading]).toEqual([query, "Versand"]);
			expect(first).toMatchObject({
				sourceId: source.id,
				sourceTitle: "Versand und Lieferung",
				url: `${site}/versand`,
				licence: "eigene",
				owner: "Shop",
			});
		}
		const [returns] = await search("Rückgabe");
		expect(returns?.text).toContain("{{EMAIL}} oder das Telefon {{PHONE}}");
		expect(returns?.text).toContain("Österreich | 7,90 €");
		expect(returns?.text).not.toContain("Impressum");
		const text = await ports.store.of(shop.id).knowledge.getText(source.id);
		expect(text?.slice(returns?.start, returns?.end)).toBe(returns?.text);
		expect(text).not.toContain("kakaohafen.example");
	});

	it.each([
		["/fehlt", "not-found"],
		["/nicht-da", "not-found"],
		["/konto", "sign-in-page"],
		["/geheim/preise", "robots-disallow"],
		["/gross", "too-large"],
		["/bild", "type-not-supported"],
		["/leer", "no-text"],
		["/kreis", "too-many-redirects"],
	] as const)("%s is kept with what is wrong: %s", async (path, code) => {
		const source = await addPage(path);
		expect(source).toMatchObject({ state: "failed", passages: 0 });
		expect(source.problem?.code).toBe(code);
		expect(source.problem?.fix.de.length).toBeGreaterThan(20);
	});

	it("asks robots.txt once an hour, and honours what it allows", async () => {
		const before = await set("");
		expect((await addPage("/geheim/offen")).state).toBe("ready");
		expect((await addPage("/en")).language).toBe("en");
		expect(await set("")).toBe(before);
	});

	it("names the field when an address is not allowed or is there already", async () => {
		const blocked = await ask<Problem>(addSourcePage, { url: "ftp://a.de/" });
		expect(blocked).toMatchObject({
			code: "unprocessable",
			errors: [{ field: "url" }],
		});
		const twice = await ask<Problem>(addSourcePage, {
			url: `${site}/versand`,
		});
		expect(twice.errors?.[0]?.message).toContain("Versand und Lieferung");
	});

	it("are read again: unchanged, changed, out of reach, gone", async () => {
		const own = await createWorkspace("again");
		const source = await addPage("/versand", {}, own);
		const again = () =>
			ask<{ source: Source; isChanged: boolean }>(
				readSourceAgain,
				{ sourceId: source.id },
				own,
			);
		const [first] = await search("Werktage Lieferung", {}, own);
		expect(await again()).toMatchObject({ isChanged: false });
		await set("days=drei");
		expect(await again()).toMatchObject({
			isChanged: true,
			source: { state: "ready", passages: source.passages },
		});
		const [changed, ...others] = await search("Werktage Lieferung", {}, own);
		expect(changed?.text).toContain("drei Werktagen");
		expect(changed?.id).not.toBe(first?.id);
		expect([changed, ...others].map((found) => found?.id)).not.toContain(
			first?.id,
		);
		await set("broken");
		expect((await again()).source).toMatchObject({
			state: "ready",
			problem: { code: "service-error" },
		});
		await set("days=zwei");
		const offer = await addPage("/aktion", {}, own);
		expect((await search("Tafeln Nuss", {}, own))[0]?.sourceId).toBe(offer.id);
		await set("gone");
		const gone = await ask<{ source: Source }>(
			readSourceAgain,
			{ sourceId: offer.id },
			own,
		);
		expect(gone.source).toMatchObject({
			state: "paused",
			problem: { code: "not-found" },
			passages: 1,
		});
		const found = await search("Tafeln Nuss", {}, own);
		expect(found.map(({ sourceId }) => sourceId)).not.toContain(offer.id);
		await set("");
	});

	it("are read again by themselves when their day is over, and embedded when the embedder was away", async () => {
		const own = await createWorkspace("sweep");
		const source = await addPage("/aktion", {}, own);
		const { knowledge } = ports.store.of(own.id);
		const later = ports.clock.now() + 90_000_000;
		await ports.store.batch([
			knowledge.updateSource(source.id, { nextReadAt: 1, embedder: null }),
		]);
		await refreshSources({ ...ports, clock: { now: () => later } });
		expect(await knowledge.getSource(source.id)).toMatchObject({
			readAt: later,
			embedder: ports.embedder.name,
		});
	});

	it("expire at their minute", async () => {
		const own = await createWorkspace("expiry");
		const source = await addPage("/aktion", {}, own);
		const validUntil = ports.clock.now() + 60_000;
		await ask(updateSource, { sourceId: source.id, validUntil }, own);
		const at = async (instant: number) =>
			(
				await retrievePassages(ports, own.id, {
					query: "Tafeln Nuss",
					language: null,
					limit: 5,
					at: instant,
				})
			).passages.length;
		expect([await at(validUntil - 1), await at(validUntil)]).toEqual([1, 0]);
	});
});

describe("a poisoned source", () => {
	it("is kept, its orders are withheld from writing, and only an approver releases them", async () => {
		const own = await createWorkspace("poison");
		const source = await addPage("/vergiftet", {}, own);
		expect(source).toMatchObject({ state: "ready", passages: 2, withheld: 1 });
		const found = await search("previous instructions system prompt", {}, own);
		expect(found.map(({ heading }) => heading)).not.toContain("Hinweis");
		const { passages } = await ask<{ passages: PlacedPassage[] }>(
			getSource,
			{ sourceId: source.id, only: "withheld" },
			own,
		);
		expect(passages).toHaveLength(1);
		const [withheld] = passages;
		expect(withheld).toMatchObject({ isWithheld: true, heading: "Hinweis" });
		const release = (role: "editor" | "approver", isReleased: boolean) =>
			ask<{ done?: true; code?: string }>(
				releasePassage,
				{ passageId: withheld?.id, isReleased },
				own,
				role,
			);
		expect(await release("editor", true)).toMatchObject({ code: "forbidden" });
		expect(await release("approver", true)).toEqual({ done: true });
		const ids = async () =>
			(await search("previous instructions system prompt", {}, own)).map(
				({ id }) => id,
			);
		expect(await ids()).toContain(withheld?.id);
		await ask(readSourceAgain, { sourceId: source.id }, own);
		expect(await ids()).toContain(withheld?.id);
		await release("approver", false);
		expect(await ids()).not.toContain(withheld?.id);
	});
});

describe("files and texts", () => {
	it("reads a PDF, its lines joined to paragraphs and its repeated footers gone", async () => {
		const pages = [
			[
				"Lagerung",
				"Die Tafeln halten sich bei guter Lage-",
				"rung im dunklen Keller ein Jahr.",
			],
			["Versand", "Im Sommer legen wir ein Pack mit Eis dazu."],
			["Geschmack", "Nach Kirsche und Malz, ein wenig herb."],
		].map((lines, index) => [...lines, `Kakaohafen Handbuch ${index + 1}`]);
		const source = await addFile("handbuch.pdf", tinyPdf(pages));
		expect(source).toMatchObject({ kind: "pdf", state: "ready" });
		const [found] = await search("Lagerung im Keller");
		expect(found?.text).toContain("guter Lagerung im dunklen Keller");
		expect(found?.text).not.toContain("Handbuch");
	});

	it("reads a Word document with headings and tables", async () => {
		const paragraph = (text: string, style = "") =>
			`<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;
		const xml = `<w:document><w:body>${paragraph("Allergene", "Heading1")}${paragraph("Die Sorte Haselnuss enthält Schalenfrüchte und Milch.")}</w:body></w:document>`;
		const file = zipSync({ "word/document.xml": strToU8(xml) });
		const source = await addFile("allergene.docx", file);
		expect(source).toMatchObject({ kind: "docx", title: "Allergene" });
		const [found] = await search("Schalenfrucht");
		expect(found?.heading).toBe("Allergene");
	});

	it("reads a product feed, a passage a product, filtered by product and market", async () => {
		const own = await createWorkspace("feed");
		const tsv =
			"id\ttitle\tdescription\tprice\n1\tTafel Nuss\tMit ganzen Haselnüssen\t2.90 EUR\n2\tTafel Minze\tMit Pfefferminzöl\t3.10 EUR\n";
		const { source } = await ask<{ source: Source }>(
			addSourceFile,
			{
				fileName: "feed.txt",
				content: base64(new TextEncoder().encode(tsv)),
				market: "DE",
			},
			own,
		);
		expect(source).toMatchObject({ kind: "feed", passages: 2 });
		const found = await search("Tafel", { product: "tafeln Minze" }, own);
		expect(found.map(({ text }) => text)).toEqual([
			"Tafel Minze\nMit Pfefferminzöl\nprice: 3.10 EUR",
		]);
		expect(await search("Tafel", { market: "AT" }, own)).toEqual([]);
		expect(await search("Tafel", { market: "de" }, own)).toHaveLength(2);
	});

	it.each([
		["leer.pdf", tinyPdf([[]]), "no-text"],
		["kaputt.pdf", new TextEncoder().encode("%PDF-1.4 nichts"), "broken-file"],
		[
			"bild.png",
			Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0),
			"type-not-supported",
		],
		[
			"tabelle.xlsx",
			zipSync({ "xl/workbook.xml": strToU8("<x/>") }),
			"broken-file",
		],
		["feed.csv", new TextEncoder().encode("a,b\n1,2\n"), "no-products"],
		["leer.txt", new TextEncoder().encode(" \n "), "no-text"],
	] as const)(
		"%s is kept with what is wrong: %s",
		async (name, bytes, code) => {
			const source = await addFile(name, bytes);
			expect(source).toMatchObject({ state: "failed", problem: { code } });
		},
	);

	it("takes a pasted text, refuses the same twice and one that is too long", async () => {
		const text = "Unser Kakao stammt aus drei Genossenschaften in Peru.";
		const input = { title: "Herkunft", text };
		const { source } = await ask<{ source: Source }>(addSourceText, input);
		expect(source).toMatchObject({ kind: "text", title: "Herkunft" });
		const twice = await ask<Problem>(addSourceText, { ...input, title: "Neu" });
		expect(twice.errors?.[0]).toMatchObject({ field: "text" });
		const long = await ask<Problem>(addSourceText, {
			title: "Lang",
			text: "Kakao ".repeat(350_000),
		});
		expect(long).toMatchObject({
			code: "invalid",
			errors: [{ field: "text" }],
		});
	});

	it("keeps the workspace's own ads as one source, brought up to date the second time", async () => {
		const own = await createWorkspace("copy");
		const ad = (text: string) => ({
			text,
			channel: "google-ads-headline" as const,
			language: "de" as const,
			impressions: 10,
			clicks: 1,
			cost: null,
		});
		const { memberId } = own.people.editor;
		const add = async () =>
			(await ask<{ source: Source }>(addSourceCopy, {}, own)).source;
		await storeAds(ports, own.id, memberId, [ad("Feine Tafeln aus Hamburg")]);
		const first = await add();
		expect(first).toMatchObject({ kind: "copy", title: "Eigene Anzeigen" });
		await storeAds(ports, own.id, memberId, [ad("Pralinen frisch geschöpft")]);
		expect(await add()).toMatchObject({ id: first.id, passages: 2 });
	});
});

describe("sources", () => {
	it("are listed newest first, changed, and deleted with all that is found by them", async () => {
		const own = await createWorkspace("list");
		const [a, b] = [
			await addPage("/aktion", {}, own),
			await addPage("/en", {}, own),
		];
		const list = () =>
			ask<{ sources: Source[]; total: number }>(listSources, {}, own, "viewer");
		const listed = await list();
		expect(listed.total).toBe(2);
		expect(listed.sources.map(({ id }) => id).sort()).toEqual(
			[a.id, b.id].sort(),
		);
		const changed = await ask<{ source: Source }>(
			updateSource,
			{ sourceId: a.id, title: "Angebot", market: "DE" },
			own,
		);
		expect(changed.source).toMatchObject({ title: "Angebot", market: "DE" });
		expect(await search("Tafeln Nuss", {}, own)).not.toEqual([]);
		expect(await ask(removeSource, { sourceId: a.id }, own)).toEqual({
			done: true,
		});
		const left = await search("Tafeln Nuss", {}, own);
		expect(left.map(({ sourceId }) => sourceId)).not.toContain(a.id);
		expect((await list()).total).toBe(1);
	});

	it("of another workspace are not found, whatever words they share", async () => {
		const own = await createWorkspace("alone");
		expect(await search("Versand Lieferung Pralinen", {}, own)).toEqual([]);
	});
});

describe("retrieval beside other services", () => {
	it("follows the re-ranker's order, and its own where that does not answer", async () => {
		const query = {
			query: "Versand",
			language: null,
			limit: 3,
			at: ports.clock.now(),
		};
		const plain = await retrievePassages(ports, shop.id, query);
		const last = plain.passages.at(-1);
		const ai = {
			run: async (_model: string, input: { contexts: { text: string }[] }) => ({
				response: input.contexts.map(({ text }, id) => ({
					id,
					score: text === last?.text ? 1 : 0,
				})),
			}),
		};
		const ranked = await retrievePassages(
			{ ...ports, reranker: workersAiReranker(ai) },
			shop.id,
			query,
		);
		expect(ranked.passages[0]).toMatchObject({
			id: last?.id,
			ranks: { reranked: 1 },
		});
		const silent = workersAiReranker({ run: async () => ({ response: [] }) });
		const kept = await retrievePassages(
			{ ...ports, reranker: silent },
			shop.id,
			query,
		);
		expect(kept).toEqual(plain);
	});

	it("finds by words alone while the embedder is away", async () => {
		const embedder = {
			...ports.embedder,
			embed: () => Promise.reject(new Error("quota")),
		};
		const { passages } = await retrievePassages(
			{ ...ports, embedder },
			shop.id,
			{
				query: "Pralinenschachtel",
				language: "de",
				limit: 3,
				at: ports.clock.now(),
			},
		);
		expect(passages[0]?.ranks).toMatchObject({ words: 1, vectors: null });
	});
});

describe("addresses", () => {
	const asked: string[] = [];
	const guarded = (answers: { [url: string]: Response }) =>
		pageFetcher(
			async (url) => {
				asked.push(url);
				return answers[url]?.clone() ?? new Response("", { status: 404 });
			},
			ports.clock,
			false,
		);

	it.each([
		"http://127.0.0.1/",
		"http://2130706433/",
		"http://0177.0.0.1/",
		"http://0x7f.1/",
		"http://127.1/",
		"http://[::1]/",
		"http://[::ffff:127.0.0.1]/",
		"http://[64:ff9b::7f00:1]/",
		"http://[2002:7f00:1::]/",
		"http://[fd00::1]/",
		"http://[fe80::1]/",
		"http://10.1.2.3/",
		"http://172.31.0.1/",
		"http://192.168.178.1/",
		"http://169.254.169.254/latest/meta-data/",
		"http://100.100.100.200/",
		"http://0.0.0.0/",
		"http://localhost/",
		"http://localhost./",
		"http://a.localhost/",
		"http://router.local/",
		"http://db.internal/",
		"http://intranet/",
		"https://shop.example.org:8443/",
		"http://shop.example.org:22/",
		"https://user:pass@shop.example.org/",
		"file:///etc/passwd",
		"gopher://shop.example.org/",
		"javascript:alert(1)",
		"//shop.example.org/",
		`https://shop.example.org/${"a".repeat(2_000)}`,
		"http://①②⑦.⓪.⓪.①/",
		"",
	])("%s is not asked", async (address) => {
		asked.length = 0;
		expect(await guarded({}).read(address)).toEqual({
			ok: false,
			code: "address-not-allowed",
		});
		expect(asked).toEqual([]);
	});

	it("are judged again at every redirect", async () => {
		asked.length = 0;
		const redirect = (to: string) =>
			new Response(null, { status: 302, headers: { location: to } });
		const start = "https://shop.example.org/a";
		const fetcher = guarded({
			[start]: redirect("/b"),
			"https://shop.example.org/b": redirect("http://[::ffff:a9fe:a9fe]/"),
		});
		expect(await fetcher.read(start)).toEqual({
			ok: false,
			code: "address-not-allowed",
		});
		expect(asked).toEqual([
			"https://shop.example.org/robots.txt",
			start,
			"https://shop.example.org/b",
		]);
	});

	it("of a site whose robots.txt is broken are left alone; without one they are read", async () => {
		const broken = guarded({
			"https://shop.example.org/robots.txt": new Response("", { status: 500 }),
			"https://shop.example.org/": new Response("Text"),
		});
		expect(await broken.read("https://shop.example.org/")).toEqual({
			ok: false,
			code: "service-error",
		});
		const open = guarded({
			"https://shop.example.org/": new Response("Text", {
				headers: { "content-type": 'text/plain; charset="ISO-8859-1"' },
			}),
		});
		expect(await open.read("https://shop.example.org/")).toMatchObject({
			ok: true,
			contentType: "text/plain",
			charset: "ISO-8859-1",
		});
	});

	it("that answer nothing are unreachable", async () => {
		const dead = pageFetcher(
			() => Promise.reject(new TypeError("Network connection lost.")),
			ports.clock,
			false,
		);
		expect(await dead.read("https://shop.example.org/")).toEqual({
			ok: false,
			code: "unreachable",
		});
	});
});
