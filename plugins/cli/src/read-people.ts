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
	"unique_id",
	"recid",
	"kundennr",
	"customerid",
];
const mostPeople = 200_000;
/** Columns known by their names from which no other is guessed. */
const fewestNamed = 2;

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
	const bare = tables.find(({ names }) => names.some(isNoName));
	if (bare) return failure([noHeader(bare)]);
	const meaning = await readMeaning(
		context,
		options.spec,
		read.table,
		other?.table ?? null,
	);
	if (!meaning.ok) return meaning;
	const left = (options.without ?? "").split(",").map((name) => name.trim());
	const unknown = left.find(
		(name) => name !== "" && !read.table.names.includes(name),
	);
	if (unknown !== undefined) return failure([noColumn(read.table, unknown)]);
	const fields = meaning.fields.filter(({ column }) => !left.includes(column));
	if (fields.length === 0) return failure([nothingToCompare(read.table)]);
	const columnsOf = (table: Table) =>
		fields.map(({ column }) =>
			table === read.table ? column : (meaning.there.get(column) ?? column),
		);
	for (const table of tables)
		for (const column of columnsOf(table))
			if (!table.names.includes(column))
				return failure([noColumn(table, column)]);
	const [first, second = null] = tables.map((table) =>
		toPeople(table, columnsOf(table), meaning.id),
	);
	if (!first) return failure([nothingToCompare(read.table)]);
	return { ok: true, fields, first, second };
}

async function readMeaning(
	context: Context,
	spec: string | undefined,
	table: Table,
	other: Table | null,
): Promise<
	| {
			readonly ok: true;
			readonly fields: readonly PersonField[];
			/** What a column of the first file is called in the second, where that is another name. */
			readonly there: ReadonlyMap<string, string>;
			readonly id: string | null;
	  }
	| (Outcome & { ok: false })
> {
	const guessedId =
		table.names.find((name) => idNames.includes(name.toLowerCase())) ?? null;
	if (spec === undefined) {
		const guessed = await guessFields(context, table, other);
		return { ok: true, ...guessed, id: guessedId };
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
	return { ok: true, fields, there: new Map(), id };
}

/** By their names, each file for itself; where fewer than two are known, by what stands in them, which is said. */
async function guessFields(
	context: Context,
	table: Table,
	other: Table | null,
): Promise<{ fields: PersonField[]; there: Map<string, string> }> {
	const { guessPersonFields } = await import(
		"@lotse/shared/profile/identity/guess-person-fields.ts"
	);
	const { guessFieldsByContent } = await import(
		"@lotse/shared/profile/identity/guess-fields-by-content.ts"
	);
	const guess = (one: Table) => {
		const named = guessPersonFields(one.names);
		if (named.length >= fewestNamed) return named;
		const rows = one.rows.map(({ cells }) => cells);
		const found = guessFieldsByContent(one.names, rows);
		if (found.length <= named.length) return named;
		const told = found.map(({ column, kind }) => `${column} = ${kind}`);
		context.note({
			de: `${one.file}: nach dem Inhalt geraten: ${told.join(", ")}. Mit --spec sagen Sie es selbst.`,
			en: `${one.file}: guessed by content: ${told.join(", ")}. Say it yourself with --spec.`,
		});
		return found;
	};
	const mine = guess(table);
	// The same columns mean the same in both.
	if (!other || mine.every(({ column }) => other.names.includes(column)))
		return { fields: mine, there: new Map() };
	const theirs = new Map(
		guess(other).map(({ column, kind }) => [kind, column]),
	);
	const fields = mine.filter(({ kind }) => theirs.has(kind));
	return {
		fields,
		there: new Map(
			fields.map(({ column, kind }) => [column, theirs.get(kind) ?? column]),
		),
	};
}

function toPeople(
	table: Table,
	columns: readonly string[],
	id: string | null,
): PeopleFile {
	const places = columns.map((column) => table.names.indexOf(column));
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

/** A number, a date or an address: nobody calls a column so. */
function isNoName(name: string): boolean {
	return /^[\d ./-]+$|@/u.test(name);
}

function noHeader({ file, names }: Table): CommandProblem {
	const found = names.slice(0, 20).join(", ").slice(0, 300);
	return {
		code: "no-header",
		file,
		row: 1,
		message: {
			de: `Die erste Zeile nennt keine Spalten: ${found}`,
			en: `The first line names no columns: ${found}`,
		},
		fix: {
			de: "Setzen Sie eine Zeile mit den Namen der Spalten davor.",
			en: "Put a line with the names of the columns before it.",
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
