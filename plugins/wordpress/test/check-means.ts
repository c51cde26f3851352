import { downloadBuilds } from "./download-builds.ts";
import { findPhp } from "./find-php.ts";

export type Means =
	| { readonly ok: true }
	| { readonly ok: false; readonly reason: string };

/** Whether a WordPress can be run here: PHP is there or can be installed, the builds are there or can be downloaded; else why not. */
export async function checkMeans(): Promise<Means> {
	const php = await findPhp();
	if (!php.ok) return php;
	try {
		await downloadBuilds();
		return { ok: true };
	} catch (error) {
		const [line] = String(error).split("\n");
		return { ok: false, reason: `WordPress cannot be downloaded (${line})` };
	}
}
