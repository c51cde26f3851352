import type { Language } from "@lotse/shared/contract/localised.ts";
import type { CommandProblem } from "./command.ts";

/**
 * A problem as a person reads it: the file, what is wrong there, and on the next line what to do.
 *
 * @example "sales.csv: Line 12, column tv: “12,5o” is not a number.\n  Write it as 12.5."
 */
export function describeProblem(
	problem: CommandProblem,
	language: Language,
): string {
	const { file, field, count, message, fix, severity } = problem;
	const isSaid = field === undefined || message[language].includes(field);
	const places = [file, isSaid ? undefined : field].filter(
		(place) => place !== undefined,
	);
	const note =
		severity !== "warning" ? "" : language === "de" ? "Hinweis: " : "Note: ";
	const where = places.length === 0 ? "" : `${places.join(", ")}: `;
	const more =
		count === undefined || count < 2
			? ""
			: language === "de"
				? ` (${count} Stellen)`
				: ` (${count} places)`;
	return `${note}${where}${message[language]}${more}\n  ${fix[language]}`;
}
