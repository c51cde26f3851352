import { callService } from "./call-service.ts";
import type { Context, Outcome } from "./command.ts";
import { formatRegistered } from "./format-registered.ts";
import type { moveOptions } from "./move-options.ts";
import { readModelId } from "./read-model-id.ts";

/** Moves the model a command names to another stage, and shows those of its kind as they stand then. */
export async function moveModel(
	context: Context<typeof moveOptions>,
	to: "shadow" | "canary" | "active" | "retired",
	share?: number,
): Promise<Outcome> {
	const read = await readModelId(context);
	if (!read.ok) return read;
	const { moveRegisteredModel } = await import(
		"@lotse/shared/contract/registry.ts"
	);
	const reply = await callService(
		moveRegisteredModel,
		{
			modelId: read.modelId,
			to,
			note: context.values.note ?? "",
			...(share === undefined ? {} : { share }),
		},
		context,
	);
	if (!reply.ok) return reply;
	const { models } = reply.value;
	if (context.values.json) {
		await context.printJson(reply.value);
		return { ok: true };
	}
	const kind = models.find(({ id }) => id === read.modelId)?.kind;
	for (const model of models)
		if (model.kind === kind)
			await context.print(formatRegistered(model, context.language));
	return { ok: true };
}
