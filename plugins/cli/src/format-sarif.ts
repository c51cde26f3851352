import type { Language } from "@lotse/shared/contract/localised.ts";
import type { Finding } from "@lotse/shared/language/rules/finding.ts";
import type { Place } from "./locate.ts";

/** A finding with its place in a file. */
export type PlacedFinding = {
	readonly name: string;
	readonly from: Place;
	readonly to: Place;
	readonly finding: Finding;
};

const levels = {
	error: "error",
	warning: "warning",
	suggestion: "note",
} as const;

const uriOf = (name: string): string =>
	name === "" ? "input" : encodeURI(name.replaceAll("\\", "/"));
const region = ({ from, to }: PlacedFinding) => ({
	startLine: from.line,
	startColumn: from.column,
	endLine: to.line,
	endColumn: to.column,
});

function ruleOf(finding: Finding, language: Language) {
	const { ruleId, level, action, citation, evidence } = finding;
	const help = [action[language], evidence?.[language], citation.title]
		.filter((part) => part !== undefined)
		.join("\n\n");
	return {
		id: ruleId,
		shortDescription: { text: `${ruleId} (${citation.title})` },
		help: { text: help },
		defaultConfiguration: { level: levels[level] },
		...(citation.url === undefined ? {} : { helpUri: citation.url }),
		properties: {
			category: finding.category,
			jurisdiction: finding.jurisdiction,
		},
	};
}

function fixOf(placed: PlacedFinding, suggestion: string, language: Language) {
	return {
		description: { text: placed.finding.action[language] },
		artifactChanges: [
			{
				artifactLocation: { uri: uriOf(placed.name) },
				replacements: [
					{
						deletedRegion: region(placed),
						insertedContent: { text: suggestion },
					},
				],
			},
		],
	};
}

/**
 * Findings as a SARIF 2.1.0 log (OASIS, 27 March 2020), which code-review pages show beside the line: one run, each rule with its help,
 * each finding with its region and the replacements there are.
 */
export function formatSarif(
	findings: readonly PlacedFinding[],
	version: string,
	language: Language,
) {
	const rules = new Map<string, Finding>();
	for (const { finding } of findings)
		if (!rules.has(finding.ruleId)) rules.set(finding.ruleId, finding);
	const ids = [...rules.keys()];
	return {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [
			{
				tool: {
					driver: {
						name: "lotse",
						version,
						rules: [...rules.values()].map((one) => ruleOf(one, language)),
					},
				},
				columnKind: "utf16CodeUnits",
				results: findings.map((placed) => ({
					ruleId: placed.finding.ruleId,
					ruleIndex: ids.indexOf(placed.finding.ruleId),
					level: levels[placed.finding.level],
					message: {
						text: `${placed.finding.message[language]} ${placed.finding.action[language]}`,
					},
					locations: [
						{
							physicalLocation: {
								artifactLocation: { uri: uriOf(placed.name) },
								region: region(placed),
							},
						},
					],
					...(placed.finding.suggestions.length === 0
						? {}
						: {
								fixes: placed.finding.suggestions.map((suggestion) =>
									fixOf(placed, suggestion, language),
								),
							}),
				})),
			},
		],
	};
}
