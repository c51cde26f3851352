import { env } from "cloudflare:workers";
import kakaohafen from "@lotse/shared/language/retrieval/evaluation/kakaohafen.suite.json" with {
	type: "json",
};
import { ndcgAt } from "@lotse/shared/language/retrieval/evaluation/ndcg-at.ts";
import { recallAt } from "@lotse/shared/language/retrieval/evaluation/recall-at.ts";
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

const sizes = env.LARGE === "1" ? [10_000, 100_000] : [1_000, 10_000];
const queries = 200;
/** A measurement ends here even if not every query had its turn. */
const mostMs = 30_000;
/** Of each query; the fastest tells what it costs where nothing else runs. */
const runsOfEach = 3;
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

/** As the service makes them: of a hash, so that neighbours lie apart. */
const scattered = (number: number): number =>
	Number((BigInt(number + 1) * 0x9e3779b97f4a7n) % 2n ** 52n);

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
		number: scattered(number),
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

const shareOf = (times: readonly number[], part: number) =>
	(
		times.toSorted((a, b) => a - b)[
			Math.min(times.length - 1, Math.floor(times.length * part))
		] ?? 0
	).toFixed(1);

async function measure(work: (query: string) => Promise<unknown>) {
	const times: number[] = [];
	const fastest: number[] = [];
	const end = performance.now() + mostMs;
	for (let run = 0; run < queries && performance.now() < end; run++) {
		const query = queryOf();
		const own: number[] = [];
		for (let again = 0; again < runsOfEach; again++) {
			const start = performance.now();
			await work(query);
			own.push(performance.now() - start);
		}
		times.push(...own);
		fastest.push(Math.min(...own));
	}
	return `p50 ${shareOf(times, 0.5)} ms, p99 ${shareOf(times, 0.99)} ms (fastest of ${runsOfEach} each: p50 ${shareOf(fastest, 0.5)}, p99 ${shareOf(fastest, 0.99)})`;
}

/** The questions with known answers, asked among all the others' passages. */
async function addQuestions(workspaceId: string) {
	const { knowledge } = ports.store.of(workspaceId);
	const sourceId = "src_questions";
	const passages = kakaohafen.passages.map((one, position) => ({
		...passageOf(sourceId, position, 900_000 + position),
		id: one.id,
		heading: one.title,
		text: one.text,
		language: one.language === "en" ? ("en" as const) : ("de" as const),
	}));
	await ports.store.batch([
		knowledge.createSource(sourceOf(sourceId)),
		knowledge.replacePassages(
			sourceId,
			"",
			passages.map((one) => ({
				...one,
				terms: passageTerms(one.heading, one.text, one.language),
			})),
		),
	]);
	await embedPassages(ports, workspaceId, passages, []);
}

async function answered(workspaceId: string): Promise<string> {
	const found = await Promise.all(
		kakaohafen.queries.map(async ({ query, relevant }) => {
			const { passages } = await retrievePassages(ports, workspaceId, {
				query,
				language: null,
				limit: 10,
				at,
			});
			const ids = passages.map(({ id }) => id);
			const grades = new Map(Object.entries(relevant));
			return [
				recallAt(ids, new Set(grades.keys()), 10) ?? 0,
				ndcgAt(ids, grades, 10) ?? 0,
			] as const;
		}),
	);
	const mean = (values: readonly number[]) =>
		(values.reduce((sum, one) => sum + one, 0) / values.length).toFixed(3);
	return `recall@10 ${mean(found.map(([recall]) => recall))}, nDCG@10 ${mean(found.map(([, ndcg]) => ndcg))}`;
}

it("retrieval", async () => {
	const workspaceId = "wsp_bbbbbbbbbbbbbbbbbbbb";
	const { knowledge } = ports.store.of(workspaceId);
	const [collection = ""] = passageCollections(ports.embedder.name, "de");
	await addQuestions(workspaceId);
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
		console.log(`  ${await answered(workspaceId)}`);
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
