import { automatedReadabilityIndex } from "./automated-readability-index.ts";
import { colemanLiauIndex } from "./coleman-liau-index.ts";
import { fleschAmstad } from "./flesch-amstad.ts";
import { fleschKincaidGrade } from "./flesch-kincaid-grade.ts";
import { fleschReadingEase } from "./flesch-reading-ease.ts";
import { gunningFog } from "./gunning-fog.ts";
import { lix } from "./lix.ts";
import type { FormulaId, ReadabilityFormula } from "./readability-formula.ts";
import { rix } from "./rix.ts";
import { smogGrade } from "./smog-grade.ts";
import { wienerSachtextformel1 } from "./wiener-sachtextformel-1.ts";
import { wienerSachtextformel2 } from "./wiener-sachtextformel-2.ts";
import { wienerSachtextformel3 } from "./wiener-sachtextformel-3.ts";
import { wienerSachtextformel4 } from "./wiener-sachtextformel-4.ts";

type Row = readonly [
	FormulaId,
	string,
	string,
	"de" | "en" | "both",
	ReadabilityFormula["compute"],
	"ease" | "grade",
	number,
	number,
];

/** Id, German and English name, languages, formula, direction, easy from, hard from. Bands: Flesch's and Björnsson's own; grades ≤ 8 easy, ≥ 12 hard. */
const rows: readonly Row[] = [
	[
		"flesch-reading-ease",
		"Flesch-Lesbarkeit",
		"Flesch Reading Ease",
		"en",
		fleschReadingEase,
		"ease",
		60,
		40,
	],
	[
		"flesch-amstad",
		"Flesch-Amstad",
		"Flesch-Amstad",
		"de",
		fleschAmstad,
		"ease",
		60,
		40,
	],
	[
		"flesch-kincaid-grade",
		"Flesch-Kincaid-Stufe",
		"Flesch-Kincaid grade",
		"en",
		fleschKincaidGrade,
		"grade",
		8,
		12,
	],
	[
		"gunning-fog",
		"Gunning-Fog",
		"Gunning Fog",
		"en",
		gunningFog,
		"grade",
		9,
		13,
	],
	["smog-grade", "SMOG-Stufe", "SMOG grade", "en", smogGrade, "grade", 9, 13],
	["lix", "LIX", "LIX", "both", lix, "grade", 40, 50],
	["rix", "RIX", "RIX", "both", rix, "grade", 3, 5.4],
	[
		"automated-readability-index",
		"ARI",
		"ARI",
		"en",
		automatedReadabilityIndex,
		"grade",
		8,
		12,
	],
	[
		"coleman-liau-index",
		"Coleman-Liau",
		"Coleman-Liau",
		"en",
		colemanLiauIndex,
		"grade",
		8,
		12,
	],
	[
		"wiener-sachtextformel-1",
		"Wiener Sachtextformel 1",
		"Vienna formula 1",
		"de",
		wienerSachtextformel1,
		"grade",
		8,
		12,
	],
	[
		"wiener-sachtextformel-2",
		"Wiener Sachtextformel 2",
		"Vienna formula 2",
		"de",
		wienerSachtextformel2,
		"grade",
		8,
		12,
	],
	[
		"wiener-sachtextformel-3",
		"Wiener Sachtextformel 3",
		"Vienna formula 3",
		"de",
		wienerSachtextformel3,
		"grade",
		8,
		12,
	],
	[
		"wiener-sachtextformel-4",
		"Wiener Sachtextformel 4",
		"Vienna formula 4",
		"de",
		wienerSachtextformel4,
		"grade",
		8,
		12,
	],
];

/** Every readability formula as a row of data. */
export const readabilityFormulas: readonly ReadabilityFormula[] = rows.map(
	([id, de, en, language, compute, direction, easy, hard]) => ({
		id,
		name: { de, en },
		languages: language === "both" ? ["de", "en"] : [language],
		compute,
		direction,
		easy,
		hard,
	}),
);
