import type { FeatureSet } from "@lotse/shared/profile/features/feature-set.ts";
import type { Context, Outcome } from "./command.ts";
import { failure } from "./failure.ts";
import { readJson } from "./read-json.ts";

/** Reads a definition of features; without a path the shipped one. */
export async function readFeatureSet(
	path: string | undefined,
	context: Context,
): Promise<
	{ readonly ok: true; readonly set: FeatureSet } | (Outcome & { ok: false })
> {
	if (path === undefined) {
		const { starterFeatures } = await import(
			"@lotse/shared/profile/features/starter-features.ts"
		);
		return { ok: true, set: starterFeatures };
	}
	const json = await readJson(path, context);
	if (!json.ok) return json;
	const { checkFeatureSet } = await import(
		"@lotse/shared/profile/features/check-feature-set.ts"
	);
	const checked = checkFeatureSet(json.value);
	if (checked.ok) return checked;
	return failure(
		checked.problems.map(({ field, message, fix }) => ({
			code: "bad-definition",
			file: path,
			field,
			message: {
				de: `${field}: ${message.de}`,
				en: `${field}: ${message.en}`,
			},
			fix,
		})),
	);
}
