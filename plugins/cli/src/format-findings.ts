import type { Language } from "@lotse/shared/contract/localised.ts";
import type { Finding } from "@lotse/shared/language/rules/finding.ts";
import { copyMessages } from "@lotse/shared/ui/messages/copy.ts";

const order = ["error", "warning", "suggestion"];

/** What the rules found, gravest first, one line each; the same words about several places stand once, with their number. */
export function formatFindings(
	findings: readonly Finding[],
	language: Language,
): string[] {
	const counts = new Map<string, number>();
	const sorted = findings.toSorted(
		(a, b) =>
			order.indexOf(a.level) - order.indexOf(b.level) || a.start - b.start,
	);
	for (const finding of sorted) {
		const line = formatFinding(finding, language);
		counts.set(line, (counts.get(line) ?? 0) + 1);
	}
	return [...counts].map(([line, count]) =>
		count === 1 ? line : `${count} × ${line}`,
	);
}

function formatFinding(finding: Finding, language: Language): string {
	const says = copyMessages[language];
	const { level, category, message, action, evidence, suggestions } = finding;
	const fixes = suggestions.map((suggestion) =>
		suggestion === "" ? says.remove : says.replaceWith(suggestion),
	);
	return [
		`${says.level[level]}, ${says.category[category]}:`,
		message[language],
		action[language],
		...(evidence === undefined
			? []
			: [`${says.clearedBy} ${evidence[language]}`]),
		...(fixes.length === 0 ? [] : [`→ ${fixes.join(" · ")}`]),
	].join(" ");
}
