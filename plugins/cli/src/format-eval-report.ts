import type { Language } from "@lotse/shared/contract/localised.ts";
import type {
	EvalReport,
	PassRate,
} from "@lotse/shared/language/evaluation/eval-report.ts";
import { formatTable } from "./format-table.ts";
import { printable } from "./printable.ts";

/** Failed cases named one by one. */
const mostNamed = 20;

/** A report as a table of rates and a list of what failed. */
export function formatEvalReport(
	report: EvalReport,
	language: Language,
): string {
	const words = texts[language];
	const percent = (value: number) =>
		`${new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(value * 100)} %`;
	const row = (name: string, { passed, cases, rate, interval }: PassRate) => [
		name,
		`${passed}/${cases}`,
		percent(rate),
		percent(interval[0]),
		percent(interval[1]),
	];
	const table = formatTable([
		words.head,
		...report.categories.map((category) => row(category.name, category)),
		row(words.all, report.overall),
	]);
	const failed = report.cases.filter(({ passed }) => !passed);
	const lines = failed.slice(0, mostNamed).map(({ id, asserts, texts }) => {
		const reasons = asserts
			.filter(({ passed }) => !passed)
			.map(({ kind, detail }) => `${kind}: ${detail}`);
		const shown = texts[0] === undefined ? "" : ` “${texts[0].slice(0, 60)}”`;
		return printable(`  ${id}  ${reasons.join("; ")}${shown}`);
	});
	if (failed.length > mostNamed)
		lines.push(words.more(failed.length - mostNamed));
	return [
		`${report.suiteId}: ${report.model}${report.isRecorded ? words.recorded : ""}`,
		"",
		table,
		...(lines.length === 0 ? [] : ["", words.failed, ...lines]),
		"",
		words.verdict[report.verdict](
			percent(report.overall.interval[0]),
			percent(report.threshold),
		),
	].join("\n");
}

const texts = {
	de: {
		head: ["Kategorie", "bestanden", "Quote", "von", "bis"],
		all: "alle",
		recorded: " (aufgezeichnete Antworten)",
		failed: "Nicht bestanden:",
		more: (count: number) => `  und ${count} weitere (--json nennt alle)`,
		verdict: {
			go: (low: string, wanted: string) =>
				`Freie Fahrt: die untere Grenze ${low} erreicht die geforderten ${wanted}.`,
			"no-go": (low: string, wanted: string) =>
				`Halt: die untere Grenze ${low} liegt unter den geforderten ${wanted}.`,
			"too-few": (low: string, wanted: string) =>
				`Noch keine Aussage: alle bestanden, aber mit so wenigen Fällen reicht die untere Grenze ${low} nicht an ${wanted}. Ergänzen Sie Fälle.`,
		},
	},
	en: {
		head: ["category", "passed", "rate", "from", "to"],
		all: "all",
		recorded: " (recorded answers)",
		failed: "Failed:",
		more: (count: number) => `  and ${count} more (--json names all)`,
		verdict: {
			go: (low: string, wanted: string) =>
				`Go: the lower bound ${low} reaches the ${wanted} asked for.`,
			"no-go": (low: string, wanted: string) =>
				`No go: the lower bound ${low} is below the ${wanted} asked for.`,
			"too-few": (low: string, wanted: string) =>
				`No verdict yet: all passed, but with so few cases the lower bound ${low} does not reach ${wanted}. Add cases.`,
		},
	},
} as const;
