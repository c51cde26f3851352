import type { Localised } from "../localised.ts";
import { isHouseLanguage } from "./is-house-language.ts";
import { nameOfLanguage } from "./name-of-language.ts";
import type { WritingBrief } from "./writing-brief.ts";
import { writingTasks } from "./writing-tasks.ts";

export type BriefProblem = {
	readonly field: string;
	readonly message: Localised;
	readonly fix: Localised;
};

/**
 * What a brief lacks for its task, field by field with what to do; empty where it can be written from.
 *
 * @example checkBrief(empty)[0]?.field // "product.name"
 */
export function checkBrief(brief: WritingBrief): BriefProblem[] {
	const problems: BriefProblem[] = [];
	const { task, product, source, alternates, counts } = brief;
	const needsSource = task === "rewrite" || task === "localisation";
	if (needsSource && (source === null || source.text.trim() === ""))
		problems.push({
			field: "source.text",
			message: { de: "Es fehlt der Text.", en: "The text is missing." },
			fix: {
				de: "Fügen Sie den Text ein, um den es geht.",
				en: "Paste the text this is about.",
			},
		});
	if (task === "hreflang" && alternates.length < 2)
		problems.push({
			field: "alternates",
			message: {
				de: "Für Sprachverweise braucht es mindestens zwei Seiten.",
				en: "Language links need at least two pages.",
			},
			fix: {
				de: "Nennen Sie Sprache und Adresse jeder Fassung.",
				en: "Give language and address of each version.",
			},
		});
	if (!needsSource && task !== "hreflang" && product.name.trim() === "")
		problems.push({
			field: "product.name",
			message: {
				de: "Der Auftrag nennt kein Produkt.",
				en: "The brief names no product.",
			},
			fix: {
				de: "Schreiben Sie, worum es geht, etwa „Rucksack Nordweg“.",
				en: "Say what it is about, such as “Nordweg backpack”.",
			},
		});
	const name = nameOfLanguage(brief.language);
	if (
		!isHouseLanguage(brief.language) &&
		task !== "localisation" &&
		task !== "hreflang"
	)
		problems.push({
			field: "language",
			message: {
				de: `Diese Aufgabe geht auf Deutsch und Englisch, nicht auf ${name.de}.`,
				en: `This task is done in German and English, not in ${name.en}.`,
			},
			fix: {
				de: `Lassen Sie den Text auf Deutsch oder Englisch schreiben und dann mit der Aufgabe „In eine andere Sprache“ übersetzen.`,
				en: `Have the text written in German or English, then translated by the task “Into another language”.`,
			},
		});
	if (writingTasks[task].slots.every((slot) => counts[slot.name] === 0))
		problems.push({
			field: "counts",
			message: {
				de: "Von allem sind 0 verlangt.",
				en: "None of anything is asked for.",
			},
			fix: {
				de: "Verlangen Sie mindestens einen Text, oder lassen Sie die Anzahlen weg.",
				en: "Ask for at least one text, or leave the numbers out.",
			},
		});
	for (const [name, count] of Object.entries(counts)) {
		const slot = writingTasks[task].slots.find((one) => one.name === name);
		if (slot === undefined)
			problems.push({
				field: `counts.${name}`,
				message: {
					de: `Diese Aufgabe kennt „${name}“ nicht.`,
					en: `This task has no “${name}”.`,
				},
				fix: {
					de: `Möglich sind: ${writingTasks[task].slots.map((one) => one.name).join(", ")}.`,
					en: `Possible are: ${writingTasks[task].slots.map((one) => one.name).join(", ")}.`,
				},
			});
		else if (count > slot.most)
			problems.push({
				field: `counts.${name}`,
				message: {
					de: `Höchstens ${slot.most} sind möglich.`,
					en: `At most ${slot.most} are possible.`,
				},
				fix: {
					de: `Verlangen Sie ${slot.most} oder weniger.`,
					en: `Ask for ${slot.most} or fewer.`,
				},
			});
	}
	return problems;
}
