import { execFileSync } from "node:child_process";
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	renameSync,
	rmSync,
} from "node:fs";
import { join } from "node:path";

/** Google's protos of the Ads API as JSON. 124 MB unpacked, so only this one file is kept, and outside of what everyone installs. */
const source = "google-ads-node@25.1.0";
const inside = "package/build/protos/protos.json";
export const protoVersion = "v25";

export type ProtoField = {
	readonly type: string;
	readonly rule?: string;
	readonly keyType?: string;
};
export type ProtoNode = {
	readonly nested?: { readonly [name: string]: ProtoNode };
	readonly fields?: { readonly [name: string]: ProtoField };
	readonly values?: { readonly [name: string]: number };
	readonly methods?: {
		readonly [name: string]: {
			readonly requestType: string;
			readonly responseType: string;
			readonly options?: { readonly [name: string]: string };
		};
	};
};

/** Reads the protos, fetched once with npm into `node_modules/.cache`. */
export function readProtos(root: string): ProtoNode {
	const folder = join(root, "node_modules/.cache/lotse-google-ads-protos");
	const file = join(folder, "protos-25.1.0.json");
	if (!existsSync(file)) {
		mkdirSync(folder, { recursive: true });
		const work = mkdtempSync(join(folder, "fetch-"));
		const packed = execFileSync("npm", ["pack", source, "--silent"], {
			cwd: work,
			encoding: "utf8",
		}).trim();
		execFileSync("tar", ["-xzf", packed, inside], { cwd: work });
		renameSync(join(work, inside), file);
		rmSync(work, { recursive: true, force: true });
	}
	return JSON.parse(readFileSync(file, "utf8"));
}
