import { env } from "cloudflare:workers";
import { passageTerms } from "@lotse/shared/language/retrieval/passage-terms.ts";
import { queryTerms } from "@lotse/shared/language/retrieval/query-terms.ts";
import { createRandom } from "@lotse/shared/statistics/create-random.ts";
import { expect, it } from "vitest";
import { portsOf } from "../src/context.ts";
import type {
	StoredPassage,
	StoredSource,
} from "../src/ports/knowledge-store.ts";
import { embedPassages } from "../src/services/knowledge/embed-passages.ts";
import { passageCollections } from "../src/services/knowledge/passage-collections.ts";
import { retrievePassages } from "../src/services/knowledge/retrieve-passages.ts";

const sizes = env.LARGE === "1" ? [1_000, 10_000, 100_000] : [1_000, 10_000];
const queries = 200;
const perSource = 1_000;
const { uniform } = createRandom(20261122);
const ports = await portsOf(env);
const at = ports.clock.now();

const heads =
	"Nuss Zartbitter Vollmilch Minz Karamell Orangen Himbeer Kaffee Winter Sommer Geschenk Versand Kunden Liefer Reise Wander Regen Kinder Haus Garten".split(
		" ",
	);
const tails =
	"schokolade tafel praline creme verpackung karte kosten zeit service schachtel jacke schuhe lampe tisch decke papier mischung torte".split(
		" ",
	);
const common =
	"und die der ist mit von für auf ein wir das in zu den aus bei nicht nach".split(
		" ",
	);
const syllables =
	"ba be bi bo bu da de di do du fa fe ga ge ka ke ki ko la le li lo ma me mi mo na ne ni no ra re ri ro sa se si so ta te ti to wa we wi wo".split(
		" ",
	);
const pick = (words: readonly string[]) =>
	words[Math.floor(uniform() * words.length)] ?? "";
/** 5,000 words, the nth as frequent as 1/n: the shape of natural text (Zipf). */
const vocabulary = Array.from(
	{ length: 5_000 },
	(_, n) =>
		`${syllables[n % 48]}${syllables[(n * 7 + 3) % 48]}${syllables[Math.floor(n / 48) % 48]}`,
);
const natural = () =>
	vocabulary[Math.floor(vocabulary.length ** uniform()) - 1] ?? "";
/** A word one would ask for: the commonest say nothing and are left out of a search. */
const telling = (): string => {
	const word = natural();
	return vocabulary.indexOf(word) < 40 ? telling() : word;
};
const product = () => pick(heads) + pick(tails);
const wordOf = () => {
	const kind = uniform();
	if (kind < 0.4) return pick(common);
	return kind < 0.9 ? natural() : product();
};
const textOf = (number: number) =>
	`${Array.from({ length: 80 }, wordOf).join(" ")} Nr. ${number}.`;
const queryOf = () =>
	`${product()} ${pick(common)} ${telling()} ${telling()} ${telling()}`;

function passageOf(
	sourceId: string,
	position: number,
	number: number,
): StoredPassage {
	const text = textOf(number);
	return {
		id: `psg_${number.toString(36).padStart(20, "0")}`,
		sourceId,
		position,
		number,
		heading: product(),
		text,
		start: 0,
		end: text.length,
		language: "de",
		hash: "0".repeat(64),
		product: "",
		verdict: "clear",
		injection: 0,
		releasedBy: null,
		releasedAt: null,
		unitId: null,
	};
}

const sourceOf = (id: string): StoredSource => ({
	id,
	kind: "feed",
	title: id,
	url: null,
	fileName: null,
	state: "ready",
	problem: null,
	language: "de",
	licence: "",
	owner: "",
	product: "",
	market: "",
	validUntil: null,
	characters: 0,
	isCut: false,
	redactions: 0,
	contentHash: null,
	embedder: ports.embedder.name,
	createdBy: "mbr_bench",
	createdAt: at,
	readAt: at,
	nextReadAt: null,
});

/** Fills one workspace up to `size` passages. */
async function grow(workspaceId: string, from: number, size: number) {
	const { knowledge } = ports.store.of(workspaceId);
	for (let first = from; first < size; first += perSource) {
		const sourceId = `src_${first.toString(36).padStart(20, "0")}`;
		const passages = Array.from({ length: perSource }, (_, position) =>
			passageOf(sourceId, position, first + position),
		);
		await ports.store.batch([
			knowledge.createSource(sourceOf(sourceId)),
			knowledge.replacePassages(
				sourceId,
				"",
				passages.map((passage) => ({
					...passage,
					terms: passageTerms(passage.heading, passage.text, "de"),
				})),
			),
		]);
		await embedPassages(ports, workspaceId, passages, []);
	}
}

async function measure(work: (query: string) => Promise<unknown>) {
	const times: number[] = [];
	for (let run = 0; run < queries; run++) {
		const query = queryOf();
		const start = performance.now();
		await work(query);
		times.push(performance.now() - start);
	}
	times.sort((a, b) => a - b);
	const share = (part: number) =>
		(times[Math.min(queries - 1, Math.floor(queries * part))] ?? 0).toFixed(1);
	return `p50 ${share(0.5)} ms, p99 ${share(0.99)} ms`;
}

it("retrieval", async () => {
	const workspaceId = "wsp_bbbbbbbbbbbbbbbbbbbb";
	const { knowledge } = ports.store.of(workspaceId);
	const [collection = ""] = passageCollections(ports.embedder.name, "de");
	let had = 0;
	for (const size of sizes) {
		const started = performance.now();
		await grow(workspaceId, had, size);
		const perPassage = (performance.now() - started) / (size - had);
		had = size;
		const ask = (query: string) =>
			retrievePassages(ports, workspaceId, {
				query,
				language: "de",
				limit: 10,
				at,
			});
		const before = performance.now();
		const first = await ask(queryOf());
		const cold = performance.now() - before;
		expect(first.passages).toHaveLength(10);
		await embedPassages(
			ports,
			workspaceId,
			Array.from({ length: 10 }, (_, position) =>
				passageOf("src_changed", position, position),
			),
			[],
		);
		const changed = performance.now();
		await ask(queryOf());
		const afterChange = performance.now() - changed;
		console.log(
			`${size.toLocaleString("en")} passages: retrieval ${await measure(ask)} (goal at 10,000: p99 30 ms); first of an isolate ${cold.toFixed(0)} ms, first after ten passages changed ${afterChange.toFixed(0)} ms; indexing ${perPassage.toFixed(1)} ms a passage`,
		);
		console.log(
			`  of it words ${await measure((query) => knowledge.search(queryTerms(query), { at, language: "de" }, 100))}`,
		);
		console.log(
			`  of it vectors ${await measure(async (query) => {
				const [values = []] = await ports.embedder.embed([query]);
				return ports.vectors.query(workspaceId, collection, values, 100);
			})}`,
		);
	}
});
