import type { Localised } from "../localised.ts";
import type { DataProblem, DataProblemCode } from "./data-problem.ts";

/** Where and how often; `wanted` and `limit` fill the text. */
export type ProblemPlace = {
	column?: string;
	row?: number;
	value?: string;
	count?: number;
	/** A number or name the text needs, such as the largest size or the weeks that are missing. */
	detail?: string;
};

type Text = {
	severity: "error" | "warning";
	message: (place: Filled) => Localised;
	fix: (place: Filled) => Localised;
};

type Filled = { column: string; row: string; value: string; detail: string };

/**
 * A problem in plain German and English, from its code and place.
 *
 * @example describeProblem("negative-spend", { column: "tv", row: 12, value: "-5" }).message.en
 * // 'Column "tv", line 12: the amount -5 is negative.'
 */
export function describeProblem(
	code: DataProblemCode,
	place: ProblemPlace = {},
): DataProblem {
	const { detail, ...rest } = place;
	const text = TEXTS[code];
	const filled = {
		column: place.column ?? "",
		row: String(place.row ?? ""),
		value: (place.value ?? "").slice(0, 60),
		detail: detail ?? "",
	};
	return {
		code,
		severity: text.severity,
		...rest,
		...(rest.value === undefined ? {} : { value: filled.value }),
		message: text.message(filled),
		fix: text.fix(filled),
	};
}

function text(
	severity: "error" | "warning",
	de: (place: Filled) => string,
	en: (place: Filled) => string,
	fixDe: string | ((place: Filled) => string),
	fixEn: string | ((place: Filled) => string),
): Text {
	const say = (part: string | ((place: Filled) => string), place: Filled) =>
		typeof part === "string" ? part : part(place);
	return {
		severity,
		message: (place) => ({ de: de(place), en: en(place) }),
		fix: (place) => ({ de: say(fixDe, place), en: say(fixEn, place) }),
	};
}

const TEXTS: Record<DataProblemCode, Text> = {
	"empty-file": text(
		"error",
		() => "Die Datei enthält keine Zeilen mit Daten.",
		() => "The file holds no lines of data.",
		"Eine CSV-Datei mit einer Kopfzeile und einer Zeile je Woche hochladen.",
		"Upload a CSV file with a header line and one line a week.",
	),
	"too-large": text(
		"error",
		(p) => `Die Datei ist größer als ${p.detail}.`,
		(p) => `The file is larger than ${p.detail}.`,
		"Nur die Spalten und Wochen behalten, die das Modell braucht.",
		"Keep only the columns and weeks the model needs.",
	),
	"too-many-rows": text(
		"error",
		(p) => `Die Datei hat mehr als ${p.detail} Zeilen.`,
		(p) => `The file has more than ${p.detail} lines.`,
		"Die Daten je Woche zusammenfassen und höchstens zehn Jahre behalten.",
		"Sum the data up by week and keep ten years at most.",
	),
	"too-many-columns": text(
		"error",
		(p) => `Die Datei hat mehr als ${p.detail} Spalten.`,
		(p) => `The file has more than ${p.detail} columns.`,
		"Spalten löschen, die das Modell nicht braucht.",
		"Delete the columns the model does not need.",
	),
	"too-many-markets": text(
		"error",
		(p) => `Es sind mehr als ${p.detail} Märkte.`,
		(p) => `There are more than ${p.detail} markets.`,
		"Kleine Märkte zusammenfassen oder weglassen.",
		"Sum up or leave out small markets.",
	),
	"uneven-markets": text(
		"error",
		(p) =>
			`Spalte „${p.column}“: Der Markt „${p.value}“ hat nicht genau dieselben Wochen wie der erste (zuerst am ${p.detail}).`,
		(p) =>
			`Column "${p.column}": the market "${p.value}" does not have exactly the weeks of the first (first on ${p.detail}).`,
		"Jedem Markt genau eine Zeile für jede Woche geben; eine Woche ohne Werbung hat 0.",
		"Give every market exactly one line for each week; a week without media has 0.",
	),
	"broken-csv": text(
		"error",
		(p) =>
			`Zeile ${p.row} hat nicht so viele Felder wie die Kopfzeile (${p.detail}).`,
		(p) =>
			`Line ${p.row} does not have as many fields as the header (${p.detail}).`,
		"Trennzeichen und Anführungszeichen in dieser Zeile prüfen.",
		"Check the separators and quotation marks in this line.",
	),
	"duplicate-header": text(
		"error",
		(p) => `Zwei Spalten heißen „${p.column}“.`,
		(p) => `Two columns are called "${p.column}".`,
		"Eine der beiden Spalten umbenennen.",
		"Rename one of them.",
	),
	"missing-header": text(
		"error",
		(p) => `Spalte ${p.detail} hat keinen Namen in der Kopfzeile.`,
		(p) => `Column ${p.detail} has no name in the header line.`,
		"Jeder Spalte in der ersten Zeile einen Namen geben.",
		"Give every column a name in the first line.",
	),
	"unknown-column": text(
		"error",
		(p) => `Die Spalte „${p.column}“ gibt es in der Datei nicht.`,
		(p) => `There is no column "${p.column}" in the file.`,
		(p) => `Eine dieser Spalten wählen: ${p.detail}.`,
		(p) => `Choose one of these columns: ${p.detail}.`,
	),
	"column-used-twice": text(
		"error",
		(p) => `Die Spalte „${p.column}“ ist zwei Rollen zugeordnet.`,
		(p) => `Column "${p.column}" has been given two roles.`,
		"Jede Spalte nur einmal verwenden: Datum, Ziel, Kanal oder Einflussgröße.",
		"Use each column once: date, target, channel or control.",
	),
	"no-channels": text(
		"error",
		() => "Es ist kein Kanal ausgewählt.",
		() => "No channel has been chosen.",
		"Mindestens eine Spalte mit Werbeausgaben als Kanal wählen.",
		"Choose at least one column with media spend as a channel.",
	),
	"too-many-channels": text(
		"error",
		(p) => `Es sind mehr als ${p.detail}.`,
		(p) => `There are more than ${p.detail}.`,
		"Ähnliche Spalten zusammenfassen.",
		"Merge similar columns.",
	),
	"bad-option": text(
		"error",
		(p) =>
			`Die Einstellung „${p.column}“ hat keinen gültigen Wert: ${p.value}.`,
		(p) => `The setting "${p.column}" has no valid value: ${p.value}.`,
		(p) => `Erlaubt: ${p.detail}.`,
		(p) => `Allowed: ${p.detail}.`,
	),
	"bad-date": text(
		"error",
		(p) => `Spalte „${p.column}“, Zeile ${p.row}: „${p.value}“ ist kein Datum.`,
		(p) => `Column "${p.column}", line ${p.row}: "${p.value}" is not a date.`,
		"Datum als 2024-12-31, 31.12.2024 oder 12/31/2024 schreiben.",
		"Write dates as 2024-12-31, 31.12.2024 or 12/31/2024.",
	),
	"ambiguous-date": text(
		"error",
		(p) =>
			`Spalte „${p.column}“: Bei „${p.value}“ ist nicht erkennbar, was Tag und was Monat ist.`,
		(p) =>
			`Column "${p.column}": in "${p.value}" day and month cannot be told apart.`,
		"Das Datum als 2024-12-31 schreiben.",
		"Write the dates as 2024-12-31.",
	),
	gap: text(
		"error",
		(p) =>
			`Zwischen ${p.value} und der nächsten Zeile fehlen Wochen (${p.detail}).`,
		(p) =>
			`Weeks are missing between ${p.value} and the next line (${p.detail}).`,
		"Die fehlenden Wochen ergänzen; wo nichts ausgegeben wurde, 0 eintragen.",
		"Add the missing weeks; write 0 where nothing was spent.",
	),
	"duplicate-week": text(
		"error",
		(p) =>
			`Die Woche ${p.value} kommt mehrfach vor, zuerst wieder in Zeile ${p.row}.`,
		(p) =>
			`The week ${p.value} occurs more than once, first again in line ${p.row}.`,
		"Die Zeilen einer Woche zu einer zusammenzählen, zum Beispiel über alle Regionen.",
		"Add the lines of a week up to one, for example over all regions.",
	),
	unsorted: text(
		"warning",
		(p) =>
			`Die Zeilen waren nicht nach Datum sortiert, zuerst in Zeile ${p.row}.`,
		(p) => `The lines were not sorted by date, first in line ${p.row}.`,
		"Nichts zu tun: Sie wurden für die Berechnung sortiert.",
		"Nothing to do: they were sorted for the computation.",
	),
	"not-weekly": text(
		"error",
		(p) => `Der Abstand der Zeilen ist ${p.detail} Tage, nicht 7.`,
		(p) => `The lines are ${p.detail} days apart, not 7.`,
		"Die Daten je Woche zusammenzählen (immer am selben Wochentag beginnend).",
		"Sum the data up by week, always starting on the same weekday.",
	),
	"low-frequency": text(
		"error",
		(p) =>
			`Spalte „${p.column}“${p.row ? `, Zeile ${p.row}` : ""}: die Häufigkeit ${p.value} liegt unter 1.`,
		(p) =>
			`Column "${p.column}"${p.row ? `, line ${p.row}` : ""}: the frequency ${p.value} is below 1.`,
		"Die Häufigkeit ist Kontakte je erreichter Person, also mindestens 1; wo niemand erreicht wurde, gehört in die Reichweite eine 0.",
		"Frequency is contacts per person reached, so at least 1; where nobody was reached, reach is 0.",
	),
	"negative-spend": text(
		"error",
		(p) =>
			`Spalte „${p.column}“, Zeile ${p.row}: Der Betrag ${p.value} ist negativ.`,
		(p) =>
			`Column "${p.column}", line ${p.row}: the amount ${p.value} is negative.`,
		"Gutschriften mit der Woche verrechnen, in der das Geld ausgegeben wurde.",
		"Set credits off against the week in which the money was spent.",
	),
	"text-in-number": text(
		"error",
		(p) => `Spalte „${p.column}“, Zeile ${p.row}: „${p.value}“ ist keine Zahl.`,
		(p) => `Column "${p.column}", line ${p.row}: "${p.value}" is not a number.`,
		"Eine Zahl eintragen oder die Spalte nicht verwenden.",
		"Write a number, or leave the column out.",
	),
	"ambiguous-number": text(
		"error",
		(p) =>
			`Spalte „${p.column}“, Zeile ${p.row}: Bei „${p.value}“ ist unklar, ob das Zeichen Tausender oder Dezimalen trennt.`,
		(p) =>
			`Column "${p.column}", line ${p.row}: in "${p.value}" the mark may separate thousands or decimals.`,
		"Zahlen ohne Tausendertrennung schreiben, zum Beispiel 1234,50 oder 1234.50.",
		"Write numbers without thousands separators, for example 1234.50.",
	),
	"missing-value": text(
		"error",
		(p) => `Spalte „${p.column}“, Zeile ${p.row}: Hier steht nichts.`,
		(p) => `Column "${p.column}", line ${p.row}: there is no value.`,
		"Den Wert ergänzen; wo nichts ausgegeben wurde, 0 eintragen.",
		"Fill the value in; write 0 where nothing was spent.",
	),
	"constant-channel": text(
		"error",
		(p) => `Kanal „${p.column}“ ist in jeder Woche gleich (${p.value}).`,
		(p) => `Channel "${p.column}" is the same in every week (${p.value}).`,
		"Den Kanal weglassen: Was sich nie ändert, dessen Wirkung ist nicht messbar.",
		"Leave the channel out: the effect of what never changes cannot be measured.",
	),
	"all-zero-channel": text(
		"error",
		(p) => `Kanal „${p.column}“ ist in jeder Woche 0.`,
		(p) => `Channel "${p.column}" is 0 in every week.`,
		"Den Kanal weglassen.",
		"Leave the channel out.",
	),
	"spend-missing": text(
		"error",
		(p) =>
			`Kanal „${p.column}“ hat Aktivität, aber seine Ausgabenspalte ist überall 0.`,
		(p) =>
			`Channel "${p.column}" has activity, but its spend column is 0 everywhere.`,
		"Die richtige Ausgabenspalte zuordnen.",
		"Map the right spend column.",
	),
	"constant-control": text(
		"error",
		(p) => `Die Einflussgröße „${p.column}“ ist in jeder Woche gleich.`,
		(p) => `The control "${p.column}" is the same in every week.`,
		"Die Spalte weglassen.",
		"Leave the column out.",
	),
	"target-not-positive": text(
		"error",
		(p) => `Das Ziel „${p.column}“ ist in keiner Woche größer als 0.`,
		(p) => `The target "${p.column}" is above 0 in no week.`,
		"Eine Spalte mit Umsatz, Bestellungen oder Ähnlichem als Ziel wählen.",
		"Choose a column with revenue, orders or the like as the target.",
	),
	"constant-target": text(
		"error",
		(p) => `Das Ziel „${p.column}“ ist in jeder Woche gleich.`,
		(p) => `The target "${p.column}" is the same in every week.`,
		"Eine Spalte wählen, die sich von Woche zu Woche ändert.",
		"Choose a column that changes from week to week.",
	),
	"too-few-weeks": text(
		"error",
		(p) => `Für so viele Größen sind es zu wenige Wochen (${p.detail}).`,
		(p) => `There are too few weeks for so many quantities (${p.detail}).`,
		"Mehr Wochen ergänzen, Kanäle zusammenfassen oder Einflussgrößen weglassen.",
		"Add weeks, merge channels or leave controls out.",
	),
	"few-weeks": text(
		"warning",
		(p) =>
			`Wenige Wochen für so viele Größen (${p.detail}): Die Intervalle werden breit.`,
		(p) =>
			`Few weeks for so many quantities (${p.detail}): intervals will be wide.`,
		"Mehr Wochen ergänzen oder ähnliche Kanäle zusammenfassen.",
		"Add weeks or merge similar channels.",
	),
	"less-than-a-year": text(
		"warning",
		() =>
			"Weniger als ein Jahr: Jahreszeiten lassen sich nicht von Werbung trennen.",
		() => "Less than a year: the seasons cannot be told from advertising.",
		"Mindestens 52 Wochen verwenden, besser 104.",
		"Use at least 52 weeks, better 104.",
	),
	"no-figures": text(
		"error",
		() => "Die Datei enthält keine Spalte mit Zahlen.",
		() => "The file holds no column of numbers.",
		"Eine Spalte mit Datum und eine mit Umsatz oder Bestellungen verwenden.",
		"Use a column of dates and one of revenue or orders.",
	),
	"no-common-week": text(
		"error",
		() => "Keine ganze Woche kommt in beiden Dateien vor.",
		() => "No whole week occurs in both files.",
		"Zahlen aus demselben Zeitraum verwenden, von Montag bis Sonntag vollständig.",
		"Use figures of the same period, complete from Monday to Sunday.",
	),
	"own-week-missing": text(
		"error",
		(p) =>
			`In der Woche vom ${p.value} fehlen Ihre Zahlen (${p.detail} Wochen insgesamt).`,
		(p) =>
			`Your figures are missing in the week of ${p.value} (${p.detail} weeks in all).`,
		"Die fehlenden Wochen ergänzen; wo nichts verkauft wurde, 0 eintragen.",
		"Add the missing weeks; write 0 where nothing was sold.",
	),
	"weeks-not-on-monday": text(
		"error",
		(p) =>
			`Spalte „${p.column}“: Die Woche vom ${p.value} beginnt nicht an einem Montag.`,
		(p) =>
			`Column "${p.column}": the week of ${p.value} does not begin on a Monday.`,
		"Zahlen je Tag verwenden oder Wochen, die am Montag beginnen.",
		"Use figures by day, or weeks that begin on a Monday.",
	),
	"no-posterior": text(
		"error",
		() =>
			"Die Daten legen keine eindeutige Erklärung nahe; es gibt kein Modell.",
		() => "The data point to no definite explanation; there is no model.",
		"Spalten weglassen, die fast dasselbe messen, oder mehr Wochen ergänzen.",
		"Leave out columns that measure nearly the same, or add weeks.",
	),
};
