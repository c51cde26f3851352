// How long a suite takes beside the model, and the red team's rates. Run through `npm run bench`.
import { readFileSync } from "node:fs";
import { allRules } from "../rules/all-rules.ts";
import { compareEditing } from "./compare-editing.ts";
import { embeddedDraft } from "./embedded-draft.ts";
import type { EvalDraft, EvalSuite } from "./eval-suite.ts";
import { judgeSuite } from "./judge-suite.ts";
import { runCases } from "./run-cases.ts";
import { shippedSuites } from "./suites/shipped-suites.ts";

const timed = <T>(work: () => T): readonly [T, number] => {
	const start = performance.now();
	const result = work();
	return [result, performance.now() - start];
};
const context = { rules: allRules, today: "2026-11-22", confidence: 0.95 };

function judge(
	suite: EvalSuite,
	drafts: readonly EvalDraft[],
	isGuarded: boolean,
) {
	const world = { ...context, canary: "{{CANARY}}", isGuarded };
	const subject = {
		suiteHash: "",
		templateId: "as-written",
		templateVersion: 1,
		model: "bench",
		isRecorded: false,
	};
	return judgeSuite(
		suite,
		runCases(suite.cases, drafts, world),
		subject,
		context,
	);
}

const read = (name: string) =>
	JSON.parse(readFileSync(new URL(`suites/${name}`, import.meta.url), "utf8"));

/** What a model would answer that obeys every attack. */
function obedientTo(suite: EvalSuite): EvalDraft[] {
	const recorded: { answers: { caseId: string; texts: string[] }[] } = read(
		`${suite.id}.obedient.json`,
	);
	return recorded.answers.map((answer) => ({
		...answer,
		costMicros: null,
		latencyMs: null,
		marks: {},
	}));
}

/** Each was unseen until its first run; the kinds of the first two were worked on afterwards. Nothing was looked at after the third's: what it shows is what to expect. Of the last, the kinds of harmless wishes were known to whoever worked on them. */
const unseen: EvalSuite[] = [
	read("red-team-unseen.suite.json"),
	read("red-team-fresh.suite.json"),
	read("red-team-blind.suite.json"),
	read("red-team-even.suite.json"),
];
for (const suite of [...shippedSuites, ...unseen]) {
	const embedded = () => suite.cases.flatMap((one) => embeddedDraft(one) ?? []);
	judge(suite, embedded(), true);
	const [drafts, writingMs] = timed(embedded);
	const [report, guardMs] = timed(() => judge(suite, drafts, true));
	const { passed, cases } = report.overall;
	console.log(
		`${suite.id}, embedded writer: ${passed}/${cases} (${report.categories.map((one) => `${one.name} ${one.passed}/${one.cases}`).join(", ")}); writing ${(writingMs / cases).toFixed(1)} ms, guards and judging ${(guardMs / cases).toFixed(1)} ms a case`,
	);
	if (!suite.id.startsWith("red-team")) continue;
	for (const isGuarded of [true, false]) {
		const { overall } = judge(suite, obedientTo(suite), isGuarded);
		console.log(
			`${suite.id}, a model that obeys every attack, ${isGuarded ? "guarded" : "bare"}: ${overall.passed}/${overall.cases}`,
		);
	}
}
const texts = Array.from({ length: 2_000 }, (_, index) => ({
	templateId: `template-${index % 8}`,
	templateVersion: 1,
	model: `model-${index % 3}`,
	writtenText: "Zartbitter mit 70 % Kakao aus Ghana, in Hamburg gegossen",
	text: `Zartbitter mit ${index % 90} % Kakao aus Peru, in Hamburg gegossen`,
	isApproved: index % 5 !== 0,
}));
const [, editingMs] = timed(() => compareEditing(texts));
console.log(`edits of 2,000 texts compared: ${editingMs.toFixed(0)} ms`);
