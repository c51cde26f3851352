import { and, asc, eq, gt, sql } from "drizzle-orm";
import type { VectorMatch, Vectors } from "../ports.ts";
import { openDatabase } from "./d1-store/database.ts";
import { encodeJson } from "./d1-store/encode-json.ts";
import { rowsFromJson } from "./d1-store/rows-from-json.ts";
import { vector } from "./d1-store/schema/copy-tables.ts";

/** The limits of Vectorize, so that what works here works there. */
const mostIdBytes = 64;
const mostNearest = 100;
const mostDimensions = 1_536;
/** Rows held in memory at once: about 3 MB at 256 dimensions. */
const rowsPerRead = 2_000;

/**
 * Exact nearest neighbours over D1 rows: every vector of the collection is read and compared, so nothing is missed.
 * The embedded default: 20,000 vectors of 256 dimensions take about 0.4 s. Values are kept as 32-bit floats.
 *
 * @throws RangeError for an id over 64 bytes, more than 100 nearest, a vector without direction, or one with other
 * dimensions than the collection's (each embedder needs a collection of its own): mistakes, not outcomes
 */
export function flatVectors(binding: D1Database): Vectors {
	const { query, write, batch } = openDatabase(binding);
	const within = (workspaceId: string, collection: string) =>
		and(eq(vector.workspaceId, workspaceId), eq(vector.collection, collection));
	return {
		name: "flat",
		async upsert(workspaceId, collection, items) {
			const rows = items.map(({ id, values }) => {
				checkId(workspaceId, collection, id);
				checkValues(values);
				return {
					workspaceId,
					collection,
					id,
					dimensions: values.length,
					floats: encodeFloats(values),
				};
			});
			const statements = rowsFromJson(vector, rows).map((select) =>
				query
					.insert(vector)
					.select(select)
					.onConflictDoUpdate({
						target: [vector.workspaceId, vector.collection, vector.id],
						set: {
							dimensions: sql`excluded.dimensions`,
							floats: sql`excluded.floats`,
						},
					}),
			);
			await batch([write(...statements)]);
		},
		async query(workspaceId, collection, values, limit) {
			if (!Number.isInteger(limit) || limit < 1 || limit > mostNearest)
				throw new RangeError(
					`vectors are found 1 to ${mostNearest} at a time, not ${limit}`,
				);
			checkValues(values);
			const wanted = Float64Array.from(values);
			let nearest: VectorMatch[] = [];
			for (let after = ""; ; ) {
				const rows = await query
					.select({
						id: vector.id,
						dimensions: vector.dimensions,
						floats: vector.floats,
					})
					.from(vector)
					.where(and(within(workspaceId, collection), gt(vector.id, after)))
					.orderBy(asc(vector.id))
					.limit(rowsPerRead);
				const matches = rows.map(({ id, dimensions, floats }) => {
					if (dimensions !== values.length)
						throw new RangeError(
							`${collection} holds ${dimensions} dimensions, not ${values.length}`,
						);
					return { id, similarity: cosine(wanted, decodeFloats(floats)) };
				});
				// Stable, so that equal similarities come in the order of their ids.
				nearest = [...nearest, ...matches]
					.sort((a, b) => b.similarity - a.similarity)
					.slice(0, limit);
				const last = rows.at(-1);
				if (!last || rows.length < rowsPerRead) return nearest;
				after = last.id;
			}
		},
		async remove(workspaceId, collection, ids) {
			const named = sql`${vector.id} in (select value from json_each(${encodeJson(ids)}))`;
			await query
				.delete(vector)
				.where(and(within(workspaceId, collection), named));
		},
	};
}

function checkId(workspaceId: string, collection: string, id: string): void {
	const key = `${workspaceId}/${collection}/${id}`;
	if (id === "" || new TextEncoder().encode(key).length > mostIdBytes)
		throw new RangeError(
			`a vector's workspace, collection and id have at most ${mostIdBytes} bytes: ${key}`,
		);
}

function checkValues(values: readonly number[]): void {
	if (values.length < 1 || values.length > mostDimensions)
		throw new RangeError(
			`a vector has 1 to ${mostDimensions} dimensions, not ${values.length}`,
		);
	const length = Math.hypot(...values);
	if (!Number.isFinite(length) || Math.fround(length) === 0)
		throw new RangeError("a vector without a direction has no neighbours");
}

/** Every machine Workers run on stores the low byte first, so the bytes are the same everywhere. */
function encodeFloats(values: readonly number[]): string {
	let binary = "";
	for (const byte of new Uint8Array(Float32Array.from(values).buffer))
		binary += String.fromCharCode(byte);
	return btoa(binary);
}

function decodeFloats(text: string): Float32Array {
	const binary = atob(text);
	const bytes = new Uint8Array(binary.length);
	for (let index = 0; index < bytes.length; index++)
		bytes[index] = binary.charCodeAt(index);
	return new Float32Array(bytes.buffer);
}

/** Cosine of the angle between two vectors of equal length, held within -1 to 1 against rounding. */
function cosine(a: Float64Array, b: Float32Array): number {
	let product = 0;
	let squaresOfA = 0;
	let squaresOfB = 0;
	for (let index = 0; index < a.length; index++) {
		const x = a[index] ?? 0;
		const y = b[index] ?? 0;
		product += x * y;
		squaresOfA += x * x;
		squaresOfB += y * y;
	}
	return Math.min(
		1,
		Math.max(-1, product / Math.sqrt(squaresOfA * squaresOfB)),
	);
}
