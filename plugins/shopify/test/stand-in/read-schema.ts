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
import { gunzipSync } from "node:zlib";
import {
	buildClientSchema,
	type GraphQLSchema,
	type IntrospectionQuery,
} from "graphql";
import { apiVersion } from "../../src/api-version.ts";

/** Shopify's own description of its Admin API. Only this one file of the package is kept, outside of what everyone installs. */
const source = "@shopify/dev-mcp@1.16.0";
const inside = `package/dist/data/admin_${apiVersion}.json.gz`;

/** Finds the description's file, fetched once with npm into `node_modules/.cache`; null where npm cannot be reached. */
export function findSchema(root: string): string | null {
	const folder = join(root, "node_modules/.cache/lotse-shopify-schema");
	const file = join(folder, `admin-${apiVersion}-1.16.0.json.gz`);
	if (existsSync(file)) return file;
	mkdirSync(folder, { recursive: true });
	const work = mkdtempSync(join(folder, "fetch-"));
	try {
		const packed = execFileSync("npm", ["pack", source, "--silent"], {
			cwd: work,
			encoding: "utf8",
			timeout: 120_000,
		}).trim();
		execFileSync("tar", ["-xzf", packed, inside], { cwd: work });
		renameSync(join(work, inside), file);
		return file;
	} catch {
		return null;
	} finally {
		rmSync(work, { recursive: true, force: true });
	}
}

export function readSchema(file: string): GraphQLSchema {
	const { data }: { data: IntrospectionQuery } = JSON.parse(
		gunzipSync(readFileSync(file)).toString("utf8"),
	);
	// Shopify’s description breaks a rule on deprecation itself; the rest is as published.
	return buildClientSchema(data, { assumeValid: true });
}
