import { and, asc, eq, gt, sql } from "drizzle-orm";
import type { Vectors } from "../ports.ts";
import { openDatabase } from "./d1-store/database.ts";
import { encodeJson } from "./d1-store/encode-json.ts";
import { rowsFromJson } from "./d1-store/rows-from-json.ts";
import { vector, vectorVersion } from "./d1-store/schema/copy-tables.ts";
import { PackedVectors } from "./flat-vectors/packed-vectors.ts";

/** The limits of Vectorize, so that what works here works there. */
const mostIdBytes = 64;
const mostNearest = 100;
const mostDimensions = 1_536;
/** Rows held in memory at once: about 3 MB at 256 dimensions. */
const rowsPerRead = 2_000;
/** What an isolate remembers of all collections, of the 128 MB it has: about 100,000 vectors of 256 dimensions. */
const mostBytesKept = 66_000_000;
/** How many changes are remembered one by one; who comes later reads the collection anew. */
const changesKept = 200;
/** Of rows not told their version yet, within one transaction. */
const unversioned = -1;

interface Kept {
	readonly version: number;
	/** Null for a collection without vectors. */
	readonly packed: PackedVectors | null;
}

/**
 * Exact nearest neighbours over D1 rows: every vector of the collection is compared, so nothing is missed. The embedded default. An isolate reads a
 * collection once and keeps it packed (`PackedVectors`); after a change it reads what has changed. So a query costs one small read and a scan: 10,000
 * vectors of 256 dimensions take a few milliseconds. One too large to keep is read whole for every query. Values are stored as 32-bit floats.
 *
 * @throws RangeError for an id over 64 bytes, more than 100 nearest, a vector without direction, or one with other
 * dimensions than the collection's (each embedder needs a collection of its own): mistakes, not outcomes
 */
export function flatVectors(binding: D1Database): Vectors {
	const database = openDatabase(binding);
	const { query, write, batch } = database;
	const kept = new Map<string, Kept>();
	const within = (workspaceId: string, collection: string) =>
		and(eq(vector.workspaceId, workspaceId), eq(vector.collection, collection));
	const newVersion = (workspaceId: string, collection: string) =>
		query
			.insert(vectorVersion)
			.values({ workspaceId, collection, version: 1 })
			.onConflictDoUpdate({
				target: [vectorVersion.workspaceId, vectorVersion.collection],
				set: { version: sql`${vectorVersion.version} + 1` },
			});
	const presentVersion = (workspaceId: string, collection: string) =>
		sql`(select version from ${vectorVersion} where workspace_id = ${workspaceId} and collection = ${collection})`;

	/** The collection's vectors, packed; from memory what is of the present version. */
	async function packedOf(
		workspaceId: string,
		collection: string,
	): Promise<PackedVectors | null> {
		const key = `${workspaceId}/${collection}`;
		const row = await query
			.select({ version: vectorVersion.version })
			.from(vectorVersion)
			.where(
				and(
					eq(vectorVersion.workspaceId, workspaceId),
					eq(vectorVersion.collection, collection),
				),
			)
			.get();
		const version = row?.version ?? 0;
		const known = kept.get(key);
		const behind = version - (known?.version ?? 0);
		const packed =
			known === undefined || behind < 0 || behind > changesKept
				? await readRows(null, null)
				: behind > 0
					? await readRows(known.packed, known.version)
					: known.packed;
		kept.delete(key);
		const current = { version, packed };
		if (bytesOf(current) <= mostBytesKept) kept.set(key, current);
		forgetOldest(kept);
		return packed;

		/** All rows, or those that changed after a version, put into what is known. */
		async function readRows(
			into: PackedVectors | null,
			since: number | null,
		): Promise<PackedVectors | null> {
			let packed = into;
			for (let after = ""; ; ) {
				const rows = await query
					.select({
						id: vector.id,
						dimensions: vector.dimensions,
						floats: vector.floats,
					})
					.from(vector)
					.where(
						and(
							within(workspaceId, collection),
							gt(vector.id, after),
							since === null ? undefined : gt(vector.version, since),
						),
					)
					.orderBy(asc(vector.id))
					.limit(rowsPerRead);
				for (const { id, dimensions, floats } of rows) {
					if (floats === "") {
						packed?.remove(id);
						continue;
					}
					// Emptied, a collection may begin anew with other dimensions.
					if (packed === null || packed.size === 0)
						packed = new PackedVectors(dimensions);
					if (dimensions !== packed.dimensions)
						throw new RangeError(
							`${collection} holds ${packed.dimensions} and ${dimensions} dimensions`,
						);
					packed.set(id, decodeFloats(floats));
				}
				const last = rows.at(-1);
				if (!last || rows.length < rowsPerRead)
					return packed?.size === 0 ? null : packed;
				after = last.id;
			}
		}
	}

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
					version: unversioned,
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
							version: unversioned,
						},
					}),
			);
			await batch([
				write(
					newVersion(workspaceId, collection),
					...statements,
					query
						.update(vector)
						.set({ version: presentVersion(workspaceId, collection) })
						.where(
							and(
								within(workspaceId, collection),
								eq(vector.version, unversioned),
							),
						),
				),
			]);
		},
		async query(workspaceId, collection, values, limit) {
			if (!Number.isInteger(limit) || limit < 1 || limit > mostNearest)
				throw new RangeError(
					`vectors are found 1 to ${mostNearest} at a time, not ${limit}`,
				);
			checkValues(values);
			const packed = await packedOf(workspaceId, collection);
			if (packed === null) return [];
			if (packed.dimensions !== values.length)
				throw new RangeError(
					`${collection} holds ${packed.dimensions} dimensions, not ${values.length}`,
				);
			return packed.nearest(values, limit);
		},
		async remove(workspaceId, collection, ids) {
			const named = sql`${vector.id} in (select value from json_each(${encodeJson(ids)}))`;
			const present = presentVersion(workspaceId, collection);
			await batch([
				write(
					newVersion(workspaceId, collection),
					query
						.update(vector)
						.set({ dimensions: 0, floats: "", version: present })
						.where(and(within(workspaceId, collection), named)),
					query
						.delete(vector)
						.where(
							and(
								within(workspaceId, collection),
								eq(vector.floats, ""),
								sql`${vector.version} < ${present} - ${changesKept}`,
							),
						),
				),
			]);
		},
	};
}

/** With what a small one costs beside its vectors. */
const bytesOf = ({ packed }: Kept): number => (packed?.bytes ?? 0) + 500;

/** A map gives its keys in the order they were put in, so the first was asked for longest ago. */
function forgetOldest(kept: Map<string, Kept>): void {
	let bytes = [...kept.values()].reduce((sum, one) => sum + bytesOf(one), 0);
	for (const [key, one] of kept) {
		if (bytes <= mostBytesKept) return;
		kept.delete(key);
		bytes -= bytesOf(one);
	}
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
