/** D1's limits in production; the local one takes more, so they are held here where tests see them. */
const mostParameters = 100;
const mostSqlBytes = 100_000;
/** Of a row, and of everything bound to one statement: an insert binds one row. */
const mostRowBytes = 2_000_000;

/**
 * The same database, refusing what D1 would silently change (NaN becomes NULL) or what only production refuses
 * (too many parameters, too long a statement, too large a row). Throws a RangeError or TypeError: such a value is a bug.
 */
export function guardDatabase(database: D1Database): D1Database {
	return new Proxy(database, {
		get(target, key) {
			if (key === "prepare")
				return (sql: string) => guardStatement(target.prepare(checkSql(sql)));
			return ownValue(target, key);
		},
	});
}

function guardStatement(statement: D1PreparedStatement): D1PreparedStatement {
	return new Proxy(statement, {
		get(target, key) {
			if (key === "bind")
				return (...parameters: unknown[]) =>
					target.bind(...checkParameters(parameters));
			return ownValue(target, key);
		},
	});
}

/** Methods keep their own `this`: a proxy has none of the fields they need. */
function ownValue(target: object, key: string | symbol): unknown {
	const value: unknown = Reflect.get(target, key, target);
	return typeof value === "function" ? value.bind(target) : value;
}

function checkSql(sql: string): string {
	if (sql.length > mostSqlBytes)
		throw new RangeError(`a statement of ${sql.length} characters`);
	return sql;
}

function checkParameters(parameters: unknown[]): unknown[] {
	if (parameters.length > mostParameters)
		throw new RangeError(
			`${parameters.length} parameters in one statement; D1 takes ${mostParameters}`,
		);
	let bytes = 0;
	for (const [index, value] of parameters.entries()) {
		if (typeof value === "string")
			bytes += new TextEncoder().encode(value).length;
		else if (
			value !== null &&
			!(typeof value === "number" && Number.isFinite(value))
		)
			throw new TypeError(
				`parameter ${index + 1} is ${String(value)} and cannot be stored`,
			);
	}
	if (bytes > mostRowBytes)
		throw new RangeError(
			`${bytes} bytes in one statement; a row of D1 holds ${mostRowBytes}`,
		);
	return parameters;
}
