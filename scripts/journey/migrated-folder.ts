import { join } from "node:path";
import { hashOf } from "../lib/build-surfaces.ts";
import { madeOnce } from "../lib/made-once.ts";
import { migrate } from "../lib/migrate.ts";
import { root } from "../lib/root.ts";

/** A state folder to copy from, with the database as the migrations leave it: made once for each state of them. */
export function migratedFolder(): Promise<string> {
	const hash = hashOf(["edge/migrations"]).slice(0, 16);
	return madeOnce(join(root, ".lotse/migrated", hash), (folder) =>
		migrate(folder, () => undefined),
	);
}
