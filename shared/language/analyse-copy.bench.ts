// How long a reading of an advert takes, as the extension does it on every key. Run through `npm run bench`.
import { createRequire } from "node:module";
import { analyseCopy } from "./analyse-copy.ts";
import { scoreHeadline } from "./headline/score-headline.ts";
import { allRules } from "./rules/all-rules.ts";

const texts = [
	"Handmade chocolate from small batches. Order today and have it delivered in two days, free.",
	"Handgemachte Schokolade aus kleinen Chargen. Heute bestellen, in zwei Tagen bei Ihnen zu Hause.",
	"What happened when a small town decided to bake its own bread again, and who came to help",
	"Jetzt 20 % auf alle Schuhe sparen! Nur heute und nur solange der Vorrat reicht, versandfrei",
];
const today = "2026-11-22";
const ours = (text: string) =>
	analyseCopy(text, {
		channel: "google-ads-description",
		today,
		scoreHeadline,
	});
const writeGood: (text: string) => unknown = createRequire(import.meta.url)(
	"write-good",
);

function percentiles(work: (text: string) => unknown, runs: number) {
	for (let run = 0; run < 500; run++) work(texts[run % texts.length] ?? "");
	const times: number[] = [];
	for (let run = 0; run < runs; run++) {
		const text = texts[run % texts.length] ?? "";
		const start = performance.now();
		work(text);
		times.push(performance.now() - start);
	}
	times.sort((a, b) => a - b);
	const at = (share: number) =>
		(times[Math.floor(share * runs)] ?? Number.NaN).toFixed(3);
	return `median ${at(0.5)} ms, p99 ${at(0.99)} ms`;
}

console.log(
	`90-character advert, everything Lotse computes (language, length, readability, ${allRules.length} rules, headline score): ${percentiles(ours, 4_000)} (goal p99 2 ms)`,
);
console.log(
	`the same texts, write-good (English style rules only): ${percentiles(writeGood, 4_000)}`,
);
const page = Array.from({ length: 22 }, () => texts.join(" ")).join("\n");
const start = performance.now();
const report = analyseCopy(page, { channel: "plain", today });
console.log(
	`a page of ${page.split(/\s+/).length} words, from scratch: ${(performance.now() - start).toFixed(1)} ms (${report.ok ? report.findings.length : 0} findings)`,
);
