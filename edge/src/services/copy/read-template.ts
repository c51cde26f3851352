import type { PromptTemplate } from "@lotse/shared/language/generation/prompt-template.ts";
import { shippedTemplates } from "@lotse/shared/language/templates/shipped-templates.ts";
import type { Ports } from "../../ports.ts";

/**
 * The prompt template of a task: the version asked for, else the workspace's active one, else the shipped one. Null where there is no such version, or
 * none at all because no model does this task.
 *
 * @param active the workspace's active versions where they are known already
 */
export async function readTemplate(
	ports: Ports,
	workspaceId: string,
	id: PromptTemplate["id"],
	version?: number,
	active?: readonly Pick<PromptTemplate, "id" | "version">[],
): Promise<PromptTemplate | null> {
	const shipped = shippedTemplates.find((one) => one.id === id) ?? null;
	if (version !== undefined && version === shipped?.version) return shipped;
	const { writing } = ports.store.of(workspaceId);
	const wanted =
		version ??
		(active ?? (await writing.activeTemplates())).find((one) => one.id === id)
			?.version;
	if (wanted === undefined || wanted === shipped?.version) return shipped;
	const stored = await writing.getTemplate(id, wanted);
	return stored?.template ?? (version === undefined ? shipped : null);
}
