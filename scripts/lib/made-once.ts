import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	renameSync,
	rmSync,
} from "node:fs";
import { dirname } from "node:path";

/** A folder that is filled once and used by all who ask for it, in whichever process they are. It stands whole or not at all. */
export async function madeOnce(
	folder: string,
	fill: (fresh: string) => Promise<unknown>,
): Promise<string> {
	if (existsSync(folder)) return folder;
	mkdirSync(dirname(folder), { recursive: true });
	const fresh = mkdtempSync(`${folder}-`);
	await fill(fresh);
	try {
		renameSync(fresh, folder);
	} catch (error) {
		// Another was faster.
		if (!existsSync(folder)) throw error;
		rmSync(fresh, { recursive: true, force: true });
	}
	return folder;
}
