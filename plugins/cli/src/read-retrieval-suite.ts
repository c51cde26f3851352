import type { RetrievalSuite } from "@lotse/shared/language/retrieval/evaluation/retrieval-suite.ts";
import { checkShape } from "./check-shape.ts";
import type { Context, Outcome } from "./command.ts";
import { failure } from "./failure.ts";
import { readJson } from "./read-json.ts";
import { readOneFile } from "./read-one-file.ts";

/** The retrieval suite in the one file that is given, checked by the contract. */
export async function readRetrievalSuite(
	context: Context,
): Promise<
	| { readonly ok: true; readonly suite: RetrievalSuite; readonly file: string }
	| (Outcome & { ok: false })
> {
	const one = readOneFile(context, "SUITE");
	if (!one.ok) return one;
	const read = await readJson(one.path, context);
	if (!read.ok) return read;
	const { retrievalSuite } = await import(
		"@lotse/shared/contract/retrieval-suites.ts"
	);
	const checked = await checkShape(retrievalSuite, read.value, one.path);
	return checked.ok
		? { ok: true, suite: checked.value, file: one.path }
		: failure(checked.problems);
}
