import * as z from "zod/mini";

/** A paired console and the token for it. Tokens stay in the background: no page and no content script can read them. */
const kept = z.object({
	origin: z.string(),
	secret: z.string(),
	expiresAt: z.number(),
});
export type Kept = z.infer<typeof kept>;

const database = "lotse";
const store = "vault";
const key = "console";

/**
 * Where the token lies: in the extension's own IndexedDB. `storage.local` is open to content scripts in Firefox, and
 * `storage.session` forgets with the browser, so that people would have to pair every morning.
 */
export const tokenVault = {
	async read(): Promise<Kept | null> {
		const parsed = kept.safeParse(await run("readonly", (box) => box.get(key)));
		return parsed.success ? parsed.data : null;
	},
	async keep(value: Kept): Promise<void> {
		await run("readwrite", (box) => box.put(value, key));
	},
	async forget(): Promise<void> {
		await run("readwrite", (box) => box.delete(key));
	},
};

function run(
	mode: IDBTransactionMode,
	act: (box: IDBObjectStore) => IDBRequest,
): Promise<unknown> {
	return new Promise((resolve, reject) => {
		const opening = indexedDB.open(database, 1);
		opening.onupgradeneeded = () => opening.result.createObjectStore(store);
		opening.onerror = () => reject(opening.error);
		opening.onsuccess = () => {
			const db = opening.result;
			const request = act(db.transaction(store, mode).objectStore(store));
			request.onsuccess = () => {
				db.close();
				resolve(request.result);
			};
			request.onerror = () => {
				db.close();
				reject(request.error);
			};
		};
	});
}
