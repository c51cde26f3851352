import type { HeadlineLayer } from "@lotse/shared/language/headline/workspace/headline-layer.ts";
import type { Context, Outcome } from "./command.ts";
import { failure } from "./failure.ts";
import { nothingToCompare } from "./nothing-to-compare.ts";
import { readResults } from "./read-results.ts";

/** Learns a headline layer from a file of ad results, for scoring in this run. */
export async function readLayer(
	path: string,
	context: Context,
): Promise<
	| { readonly ok: true; readonly layer: HeadlineLayer }
	| (Outcome & { ok: false })
> {
	const read = await readResults(path, context);
	if (!read.ok) return read;
	const { fitHeadlineLayer } = await import(
		"@lotse/shared/language/headline/workspace/fit-headline-layer.ts"
	);
	const { shippedModel } = await import(
		"@lotse/shared/language/headline/workspace/shipped-model.ts"
	);
	const { openHeadlineLayer } = await import(
		"@lotse/shared/language/headline/workspace/open-headline-layer.ts"
	);
	const fitted = fitHeadlineLayer(read.results, shippedModel);
	if (!fitted.ok) return failure([nothingToCompare(path)]);
	const opened = openHeadlineLayer(fitted.state, shippedModel.version);
	if (!opened.ok) throw new Error(opened.reason);
	return opened;
}
