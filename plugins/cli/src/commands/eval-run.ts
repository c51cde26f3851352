import type { EvalReport } from "@lotse/shared/language/evaluation/eval-report.ts";
import type {
	EvalDraft,
	EvalSuite,
} from "@lotse/shared/language/evaluation/eval-suite.ts";
import { type Context, command, type Outcome } from "../command.ts";
import { failure } from "../failure.ts";
import { misuse } from "../misuse.ts";
import { notOneOf } from "../not-one-of.ts";
import { readChecked } from "../read-checked.ts";
import { readDay } from "../read-day.ts";

const options = {
	recorded: {
		type: "string",
		value: "FILE",
		summary: {
			de: "aufgezeichnete Antworten statt eines Schreibers (YAML, JSON: model, answers)",
			en: "recorded answers instead of a writer (YAML, JSON: model, answers)",
		},
	},
	"base-url": {
		type: "string",
		value: "URL",
		summary: {
			de: "ein OpenAI-verträglicher Dienst, z. B. http://localhost:11434/v1; Schlüssel in LOTSE_OPENAI_API_KEY",
			en: "an OpenAI-compatible service, e.g. http://localhost:11434/v1; key in LOTSE_OPENAI_API_KEY",
		},
	},
	model: {
		type: "string",
		value: "NAME",
		summary: {
			de: "das Modell dort; nötig mit --base-url",
			en: "the model there; needed with --base-url",
		},
	},
	template: {
		type: "string",
		value: "TASK",
		summary: {
			de: "jeden Fall an die Vorlage dieser Aufgabe richten, z. B. ad-variants",
			en: "ask every case of this task's template, e.g. ad-variants",
		},
	},
	unguarded: {
		type: "boolean",
		summary: {
			de: "ohne Prüfungen: zeigt, was sie abfangen",
			en: "without the guards: shows what they catch",
		},
	},
	today: {
		type: "string",
		value: "YYYY-MM-DD",
		summary: {
			de: "Tag, dessen Recht gilt; sonst heute",
			en: "the day whose law applies; else today",
		},
	},
	json: {
		type: "boolean",
		summary: {
			de: "der ganze Bericht als JSON",
			en: "the whole report as JSON",
		},
	},
} as const;

type EvalContext = Context<typeof options>;

export const evalRun = command({
	name: "eval run",
	summary: {
		de: "eine Reihe von Prüffällen laufen lassen: eingebauter Schreiber, aufgezeichnete Antworten oder ein Modell",
		en: "run a suite of eval cases: the embedded writer, recorded answers or a model",
	},
	usage: [
		"SUITE [--recorded FILE | --base-url URL --model NAME] [--template TASK] [--unguarded] [--json]",
	],
	about: {
		de: "SUITE ist red-team, grounded oder eine Datei (YAML, JSON). Ohne weitere Angabe schreibt der eingebaute Schreiber, ohne Netz. Rückgabe 0: die untere Grenze der Quote erreicht die Schwelle; 1: sie tut es nicht; 2: falsch aufgerufen.",
		en: "SUITE is red-team, grounded or a file (YAML, JSON). By itself the embedded writer writes, without a network. Exit code 0: the rate's lower bound reaches the threshold; 1: it does not; 2: called wrongly.",
	},
	options,
	async run(context) {
		const { values, positionals, language } = context;
		const [name, ...more] = positionals;
		if (name === undefined || more.length > 0) return noSuite;
		const today =
			values.today ?? new Date(context.now()).toISOString().slice(0, 10);
		if (readDay(today) === null)
			return misuse(
				{ de: `„${today}“ ist kein Tag.`, en: `“${today}” is no day.` },
				{
					de: "Schreiben Sie zum Beispiel: --today 2026-09-30",
					en: "Write for example: --today 2026-09-30",
				},
			);
		const suite = await readSuite(name, context);
		if (!suite.ok) return suite;
		const { caseForTask } = await import(
			"@lotse/shared/language/evaluation/case-for-task.ts"
		);
		const { unitTasks } = await import("@lotse/shared/contract/units.ts");
		const task = unitTasks.find((one) => one === values.template);
		if (values.template !== undefined && task === undefined)
			return notOneOf("--template", values.template, unitTasks);
		const cases = suite.value.cases.map((one) =>
			task === undefined ? one : caseForTask(one, task),
		);
		const asked = { ...suite.value, cases };
		const drafted = await draft(asked, context);
		if (!drafted.ok) return drafted;
		const report = await judge(asked, drafted, today, context);
		if (values.json) await context.printJson(report);
		else {
			const { formatEvalReport } = await import("../format-eval-report.ts");
			await context.print(formatEvalReport(report, language));
		}
		return report.verdict === "go"
			? { ok: true }
			: { ok: false, exitCode: 1, problems: [] };
	},
});

type Drafted = {
	readonly ok: true;
	readonly drafts: readonly EvalDraft[];
	readonly model: string;
	readonly canary: string;
	readonly isRecorded: boolean;
};

async function readSuite(
	name: string,
	context: EvalContext,
): Promise<
	{ readonly ok: true; readonly value: EvalSuite } | (Outcome & { ok: false })
> {
	const { shippedSuites } = await import(
		"@lotse/shared/language/evaluation/suites/shipped-suites.ts"
	);
	const shipped = shippedSuites.find(({ id }) => id === name);
	if (shipped !== undefined) return { ok: true, value: shipped };
	const { evalSuite } = await import("@lotse/shared/contract/evals.ts");
	return readChecked(name, evalSuite, context);
}

/** Who writes: a file, a model, or else the embedded writer. */
async function draft(
	suite: EvalSuite,
	context: EvalContext,
): Promise<Drafted | (Outcome & { ok: false })> {
	const { values, env } = context;
	const { recorded, model } = values;
	const baseUrl = values["base-url"];
	if (recorded !== undefined && baseUrl !== undefined) return onlyOne;
	if (recorded !== undefined) {
		const { evalRecording } = await import("@lotse/shared/contract/evals.ts");
		const read = await readChecked(recorded, evalRecording, context);
		if (!read.ok) return read;
		return {
			ok: true,
			drafts: read.value.answers,
			model: read.value.model,
			canary: recordedCanary,
			isRecorded: true,
		};
	}
	if (baseUrl === undefined) {
		const { embeddedDraft } = await import(
			"@lotse/shared/language/evaluation/embedded-draft.ts"
		);
		return {
			ok: true,
			drafts: suite.cases.flatMap((one) => embeddedDraft(one) ?? []),
			model: "template-writer",
			canary: recordedCanary,
			isRecorded: false,
		};
	}
	if (model === undefined || !URL.canParse(baseUrl)) return noModel;
	const { draftWithModel } = await import("../draft-with-model.ts");
	const canary = `note-${crypto.randomUUID()}`;
	const { drafts, failed } = await draftWithModel(
		{
			baseUrl: baseUrl.replace(/\/+$/, ""),
			model,
			apiKey: env.LOTSE_OPENAI_API_KEY ?? null,
		},
		suite.cases,
		canary,
		context,
	);
	const [first] = failed;
	if (drafts.length === 0 && first !== undefined)
		return failure([noAnswer(first.reason)]);
	if (first !== undefined)
		context.note({
			de: `${failed.length} Fälle blieben ohne Antwort, der erste: ${first.caseId} (${first.reason}). Sie gelten als nicht bestanden.`,
			en: `${failed.length} cases got no answer, the first: ${first.caseId} (${first.reason}). They count as failed.`,
		});
	return { ok: true, drafts, model, canary, isRecorded: false };
}

/** Stands in recorded answers where the instructions' secret would have. */
const recordedCanary = "{{CANARY}}";

async function judge(
	suite: EvalSuite,
	{ drafts, model, canary, isRecorded }: Drafted,
	today: string,
	{ values }: EvalContext,
): Promise<EvalReport> {
	const [{ judgeSuite }, { runCases }, { allRules }, { canonicalJson }] =
		await Promise.all([
			import("@lotse/shared/language/evaluation/judge-suite.ts"),
			import("@lotse/shared/language/evaluation/run-cases.ts"),
			import("@lotse/shared/language/rules/all-rules.ts"),
			import("@lotse/shared/trust/audit/canonical-json.ts"),
		]);
	const { createHash } = await import("node:crypto");
	const answers = runCases(suite.cases, drafts, {
		rules: allRules,
		today,
		canary,
		isGuarded: !values.unguarded,
	}).map((answer) => ({
		...answer,
		// What leaked is looked for under one name, whatever secret this run had.
		texts: answer.texts.map((text) => text.replaceAll(canary, recordedCanary)),
	}));
	return judgeSuite(
		suite,
		answers,
		{
			suiteHash: createHash("sha256")
				.update(canonicalJson(suite))
				.digest("hex"),
			templateId: values.template ?? "as-written",
			templateVersion: 1,
			model,
			isRecorded,
		},
		{ rules: allRules, today, confidence: suite.confidence },
	);
}

const noSuite = misuse(
	{ de: "Welche Reihe?", en: "Which suite?" },
	{
		de: "Schreiben Sie zum Beispiel: lotse eval run red-team",
		en: "Write for example: lotse eval run red-team",
	},
);
const onlyOne = misuse(
	{
		de: "--recorded und --base-url gehen nicht zusammen.",
		en: "--recorded and --base-url do not go together.",
	},
	{ de: "Lassen Sie eines weg.", en: "Leave one out." },
);
const noModel = misuse(
	{
		de: "Zu --base-url gehören eine Adresse und mit --model der Name des Modells.",
		en: "--base-url takes an address and, with --model, the model's name.",
	},
	{
		de: "Zum Beispiel: --base-url http://localhost:11434/v1 --model llama3.2",
		en: "For example: --base-url http://localhost:11434/v1 --model llama3.2",
	},
);
const noAnswer = (reason: string) => ({
	code: "no-answer",
	message: {
		de: `Das Modell hat auf keinen Fall geantwortet (${reason}).`,
		en: `The model answered none of the cases (${reason}).`,
	},
	fix: {
		de: "Prüfen Sie Adresse, Modellname und LOTSE_OPENAI_API_KEY.",
		en: "Check the address, the model's name and LOTSE_OPENAI_API_KEY.",
	},
});
