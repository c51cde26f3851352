// How long a reading of an advert takes, as the extension does it on every key. Run through `npm run bench`.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { TextlintKernel } from "@textlint/kernel";
import retextEnglish from "retext-english";
import retextEquality from "retext-equality";
import retextPassive from "retext-passive";
import retextReadability from "retext-readability";
import retextRepeatedWords from "retext-repeated-words";
import retextSimplify from "retext-simplify";
import { unified } from "unified";
import { analyseCopy } from "./analyse-copy.ts";
import { checkText } from "./check-text.ts";
import { scoreHeadline } from "./headline/score-headline.ts";
import { allRules } from "./rules/all-rules.ts";
import { importVale } from "./rules/import-vale.ts";
import { inclusiveLanguage } from "./rules/packs/inclusive-language.ts";
import type { Rule } from "./rules/rule.ts";

const texts = [
	"Handmade chocolate from small batches. Order today and have it delivered in two days, free.",
	"Handgemachte Schokolade aus kleinen Chargen. Heute bestellen, in zwei Tagen bei Ihnen zu Hause.",
	"What happened when a small town decided to bake its own bread again, and who came to help",
	"Jetzt 20 % auf alle Schuhe sparen! Nur heute und nur solange der Vorrat reicht, versandfrei",
];
const today = "2026-11-22";
const channel = "google-ads-description";
const load = createRequire(import.meta.url);

/** The public Vale packs of the handbook, where they are there. */
function valeRules(): Rule[] {
	const folder = fileURLToPath(
		new URL("../../../shared/data/copy/vale", import.meta.url),
	);
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { recursive: true, encoding: "utf8" })
		.filter((name) => name.endsWith(".yml"))
		.map((id) => importVale(readFileSync(join(folder, id), "utf8"), { id }))
		.flatMap((imported) => (imported.ok ? [imported.rule] : []));
}

async function measure(
	work: (text: string) => unknown,
	runs: number,
): Promise<string> {
	const textOf = (run: number) => texts[run % texts.length] ?? "";
	for (let run = 0; run < runs / 4; run++) await work(textOf(run));
	const times: number[] = [];
	for (let run = 0; run < runs; run++) {
		const start = performance.now();
		const result = work(textOf(run));
		if (result instanceof Promise) await result;
		times.push(performance.now() - start);
	}
	times.sort((a, b) => a - b);
	const at = (share: number) =>
		(times[Math.floor(share * runs)] ?? Number.NaN).toFixed(3);
	return `median ${at(0.5)} ms, p99 ${at(0.99)} ms`;
}

const vale = valeRules();
const everything = [...allRules, ...inclusiveLanguage, ...vale];
console.log(
	`90-character advert, everything Lotse computes (language, length, readability, ${allRules.length} rules, headline score): ${await measure((text) => analyseCopy(text, { channel, today, scoreHeadline }), 4_000)} (goal p99 2 ms)`,
);
console.log(
	vale.length === 0
		? "the same with Vale's packs too: not measured, the packs are not here"
		: `the same with ${everything.length} rules, ${vale.length} of them Vale's: ${await measure((text) => analyseCopy(text, { channel, today, scoreHeadline, rules: everything }), 4_000)} (goal p99 2 ms)`,
);

const textlint = new TextlintKernel();
const rule = (ruleId: string, name: string) => {
	const loaded = load(name);
	return { ruleId, rule: loaded.default ?? loaded };
};
const textPlugin = load("@textlint/textlint-plugin-text");
const textlintOptions = {
	ext: ".txt",
	plugins: [{ pluginId: "text", plugin: textPlugin.default ?? textPlugin }],
	rules: [
		rule("stop-words", "textlint-rule-stop-words"),
		rule("write-good", "textlint-rule-write-good"),
		rule("en-max-word-count", "textlint-rule-en-max-word-count"),
	],
};
const retext = unified()
	.use(retextEnglish)
	.use(retextEquality)
	.use(retextSimplify)
	.use(retextPassive)
	.use(retextReadability)
	.use(retextRepeatedWords);
const writeGood: (text: string) => unknown = load("write-good");
console.log(
	`the same texts, textlint (stop-words, write-good, en-max-word-count; English style only): ${await measure((text) => textlint.lintText(text, textlintOptions), 400)}`,
);
console.log(
	`the same texts, retext (equality, simplify, passive, readability, repeated-words; English style only): ${await measure((text) => retext.run(retext.parse(text)), 400)}`,
);
console.log(
	`the same texts, write-good (English style only): ${await measure(writeGood, 4_000)}`,
);

const ads = Array.from(
	{ length: 1_000 },
	(_, at) => `${texts[at % texts.length]} ${at}`,
);
/** Wall clock, and the processor's time beside it: on a busy machine only the latter says something about the work. */
function batch(name: string, work: (text: string) => unknown): void {
	const runs = Array.from({ length: 5 }, () => {
		const start = performance.now();
		const before = process.cpuUsage();
		for (const ad of ads) work(ad);
		const { user, system } = process.cpuUsage(before);
		return {
			wallMs: performance.now() - start,
			cpuMs: (user + system) / 1_000,
		};
	});
	const middle = (key: "wallMs" | "cpuMs") =>
		(
			runs.map((run) => run[key]).sort((a, b) => a - b)[2] ?? Number.NaN
		).toFixed(0);
	console.log(
		`${name}: median of 5 ${middle("wallMs")} ms, processor time ${middle("cpuMs")} ms (goal 300 ms)`,
	);
}
batch("1,000 adverts scored and checked", (text) =>
	analyseCopy(text, { channel, today, scoreHeadline }),
);
batch("1,000 adverts checked", (text) =>
	checkText(text, { rules: allRules, channel: "google-ads", today }),
);

const page = Array.from({ length: 22 }, () => texts.join(" ")).join("\n");
const start = performance.now();
const report = analyseCopy(page, { channel: "plain", today });
console.log(
	`a page of ${page.split(/\s+/).length} words, from scratch: ${(performance.now() - start).toFixed(1)} ms (${report.ok ? report.findings.length : 0} findings)`,
);
