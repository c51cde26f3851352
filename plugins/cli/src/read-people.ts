import type {
	FieldKind,
	People,
	PersonField,
} from "@lotse/shared/profile/identity/person-field.ts";
import type { CommandProblem, Context, Outcome } from "./command.ts";
import { failure } from "./failure.ts";
import { misuse } from "./misuse.ts";
import { readJson } from "./read-json.ts";
import { readTable, type Table } from "./read-table.ts";

export type PeopleFile = {
	readonly people: People;
	/** What names each row: its id, else its line. */
	readonly ids: readonly string[];
	readonly table: Table;
};
export type PeopleInputs = {
	readonly ok: true;
	readonly fields: readonly PersonField[];
	readonly first: PeopleFile;
	readonly second: PeopleFile | null;
};

const kinds: readonly FieldKind[] = [
	"given-name",
	"surname",
	"house-number",
	"street",
	"address-extra",
	"place",
	"postcode",
	"region",
	"date",
	"identifier",
	"email",
	"phone",
];
const idNames = [
	"rec_id",
	"id",
	"customer_id",
	"kundennummer",
	"kunden_id",
	"record_id",
	"uid",
];
const mostPeople = 200_000;

/** Options every command over files of people takes. */
export const peopleOptions = {
	spec: {
		type: "string",
		value: "SPEC.json",
		summary: {
			de: 'was die Spalten bedeuten: {"id":"Nr","fields":{"Vorname":"given-name", …}}; sonst nach ihren Namen geraten',
			en: 'what the columns mean: {"id":"no","fields":{"first":"given-name", …}}; guessed by their names otherwise',
		},
	},
	without: {
		type: "string",
		value: "COLUMNS",
		summary: {
			de: "Spalten, die nicht verglichen werden, durch Komma getrennt",
			en: "columns not to compare, separated by commas",
		},
	},
} as const;

/** Reads one or two files of people, and which of their columns to compare. */
export async function readPeople(
	context: Context,
	options: {
		readonly spec?: string | undefined;
		readonly without?: string | undefined;
	},
): Promise<PeopleInputs | (Outcome & { ok: false })> {
	const [a, b, ...more] = context.positionals;
	if (a === undefined || more.length > 0 || (a === "-" && b === "-"))
		return misuse(
			{
				de: `Es braucht eine oder zwei Dateien, gegeben sind ${context.positionals.length}.`,
				en: `One or two files are needed, ${context.positionals.length} are given.`,
			},
			{
				de: "Eine Datei sucht Doppelte in sich, zwei suchen einander: A.csv [B.csv]",
				en: "One file is searched for duplicates, two are searched for each other: A.csv [B.csv]",
			},
		);
	const read = await readTable(a, context);
	if (!read.ok) return read;
	const other = b === undefined ? null : await readTable(b, context);
	if (other && !other.ok) return other;
	const tables = [read.table, ...(other ? [other.table] : [])];
	const large = tables.find(({ rows }) => rows.length > mostPeople);
	if (large) return failure([tooMany(large)]);
	const meaning = await readMeaning(context, options.spec, read.table);
	if (!meaning.ok) return meaning;
	const left = (options.without ?? "").split(",").map((name) => name.trim());
	const unknown = left.find(
		(name) => name !== "" && !read.table.names.includes(name),
	);
	if (unknown !== undefined) return failure([noColumn(read.table, unknown)]);
	const fields = meaning.fields.filter(({ column }) => !left.includes(column));
	if (fields.length === 0) return failure([nothingToCompare(read.table)]);
	for (const table of tables)
		for (const { column } of fields)
			if (!table.names.includes(column))
				return failure([noColumn(table, column)]);
	const [first, second = null] = tables.map((table) =>
		toPeople(table, fields, meaning.id),
	);
	if (!first) return failure([nothingToCompare(read.table)]);
	return { ok: true, fields, first, second };
}

async function readMeaning(
	context: Context,
	spec: string | undefined,
	table: Table,
): Promise<
	| {
			readonly ok: true;
			readonly fields: readonly PersonField[];
			readonly id: string | null;
	  }
	| (Outcome & { ok: false })
> {
	const guessedId =
		table.names.find((name) => idNames.includes(name.toLowerCase())) ?? null;
	if (spec === undefined) {
		const { guessPersonFields } = await import(
			"@lotse/shared/profile/identity/guess-person-fields.ts"
		);
		return { ok: true, fields: guessPersonFields(table.names), id: guessedId };
	}
	const json = await readJson(spec, context);
	if (!json.ok) return json;
	const value = isObject(json.value) ? json.value : {};
	const wanted = isObject(value.fields) ? value.fields : null;
	if (!wanted) return failure([badSpec(spec, "fields", "")]);
	const fields: PersonField[] = [];
	for (const [column, kind] of Object.entries(wanted)) {
		const known = kinds.find((one) => one === kind);
		if (!known)
			return failure([badSpec(spec, `fields.${column}`, String(kind))]);
		fields.push({ column, kind: known });
	}
	const id = value.id ?? guessedId;
	if (id !== null && (typeof id !== "string" || !table.names.includes(id)))
		return failure([noColumn(table, String(id))]);
	return { ok: true, fields, id };
}

function toPeople(
	table: Table,
	fields: readonly PersonField[],
	id: string | null,
): PeopleFile {
	const places = fields.map(({ column }) => table.names.indexOf(column));
	const at = id === null ? -1 : table.names.indexOf(id);
	return {
		table,
		people: table.rows.map(({ cells }) =>
			places.map((place) => (cells[place] ?? "").trim()),
		),
		ids: table.rows.map(({ cells, line }) => {
			const name = (cells[at] ?? "").trim();
			return name === "" ? String(line) : name;
		}),
	};
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

function badSpec(file: string, field: string, value: string): CommandProblem {
	return {
		code: "bad-spec",
		file,
		field,
		value,
		message: {
			de: `${field}: „${value}“ ist keine Bedeutung, die Lotse kennt.`,
			en: `${field}: “${value}” is no meaning Lotse knows.`,
		},
		fix: {
			de: `Nehmen Sie je Spalte eine von: ${kinds.join(", ")}`,
			en: `Use one of these for each column: ${kinds.join(", ")}`,
		},
	};
}

function noColumn({ file, names }: Table, column: string): CommandProblem {
	const found = names.slice(0, 20).join(", ").slice(0, 300);
	return {
		code: "unknown-column",
		file,
		row: 1,
		column,
		message: {
			de: `Die Spalte „${column}“ gibt es hier nicht. Die Kopfzeile nennt: ${found}`,
			en: `There is no column “${column}” here. The header line names: ${found}`,
		},
		fix: {
			de: "Geben Sie beiden Dateien dieselben Spalten, oder nennen Sie sie mit --spec.",
			en: "Give both files the same columns, or name them with --spec.",
		},
	};
}

function nothingToCompare({ file, names }: Table): CommandProblem {
	const found = names.slice(0, 20).join(", ").slice(0, 300);
	return {
		code: "no-people",
		file,
		row: 1,
		message: {
			de: `Keine Spalte sagt etwas über Personen: ${found}`,
			en: `No column says anything about people: ${found}`,
		},
		fix: {
			de: "Nennen Sie mit --spec, was die Spalten bedeuten (Vorname, Nachname, Straße, PLZ, Geburtsdatum, …).",
			en: "Say with --spec what the columns mean (given name, surname, street, postcode, date of birth, …).",
		},
	};
}

function tooMany({ file, rows }: Table): CommandProblem {
	return {
		code: "too-many-rows",
		file,
		message: {
			de: `${rows.length} Zeilen, höchstens ${mostPeople} gehen auf einmal.`,
			en: `${rows.length} lines, at most ${mostPeople} are possible at once.`,
		},
		fix: {
			de: "Teilen Sie die Datei, etwa nach Land oder Bundesland.",
			en: "Split the file, by country or state for example.",
		},
	};
}
