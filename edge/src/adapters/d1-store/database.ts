import { type DrizzleD1Database, drizzle } from "drizzle-orm/d1";
import type { BatchResult, Write } from "../../ports.ts";
import { conflictTable } from "./conflict-table.ts";
import { guardDatabase } from "./guard-database.ts";

/** A statement drizzle has put together. */
export interface Statement {
	toSQL(): { sql: string; params: unknown[] };
}

/** What the groups of the store build on. */
export interface Database {
	/** Reads, and the statements that `write` takes. */
	readonly query: DrizzleD1Database;
	/** Holds statements back until a batch runs them; a write can be run again when its batch failed. */
	write(...statements: Statement[]): Write;
	/** Runs the writes in one transaction. */
	batch(writes: readonly Write[]): Promise<BatchResult>;
	/** The same, and what a statement reads right after them in the same transaction. Throws where the writes conflict. */
	batchAndRead<T>(writes: readonly Write[], read: Statement): Promise<T[]>;
}

/** Opens D1 for the store. Which statements a write stands for is known only here. */
export function openDatabase(binding: D1Database): Database {
	const guarded = guardDatabase(binding);
	const statementsOf = new WeakMap<Write, readonly D1PreparedStatement[]>();
	const prepare = (statement: Statement) => {
		const { sql, params } = statement.toSQL();
		return guarded.prepare(sql).bind(...params);
	};
	const preparedOf = (writes: readonly Write[]) =>
		writes.flatMap((write) => {
			const statements = statementsOf.get(write);
			if (!statements)
				throw new TypeError("this write was made by another store");
			return statements;
		});
	return {
		query: drizzle(guarded),
		write(...statements) {
			const write: Write = { kind: "write" };
			statementsOf.set(write, statements.map(prepare));
			return write;
		},
		async batchAndRead<T>(writes: readonly Write[], read: Statement) {
			const results = await guarded.batch<T>([
				...preparedOf(writes),
				prepare(read),
			]);
			return results.at(-1)?.results ?? [];
		},
		async batch(writes) {
			const prepared = preparedOf(writes);
			if (prepared.length === 0) return { ok: true };
			try {
				await guarded.batch(prepared);
				return { ok: true };
			} catch (error) {
				const conflict = conflictTable(error);
				if (conflict === null) throw error;
				return { ok: false, conflict };
			}
		},
	};
}
