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

/** Which scopes give a type or a field away, any one of them; as the description names them. */
export interface ScopeRule {
	readonly type: "type" | "field";
	readonly typeName: string;
	readonly fieldName?: string;
	readonly offlineScopes: readonly string[];
}

function readDescription(file: string): {
	readonly data: IntrospectionQuery;
	readonly offline_scopes: { readonly items: readonly ScopeRule[] };
} {
	return JSON.parse(gunzipSync(readFileSync(file)).toString("utf8"));
}

export function readScopes(file: string): readonly ScopeRule[] {
	return readDescription(file).offline_scopes.items;
}

export function readSchema(file: string): GraphQLSchema {
	const { data } = readDescription(file);
	// Shopify’s description breaks a rule on deprecation itself; the rest is as published.
	return buildClientSchema(data, { assumeValid: true });
}
