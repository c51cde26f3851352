import type { Rule } from "@lotse/shared/language/rules/rule.ts";
import {
	type CompileStyleGuideOptions,
	compileStyleGuide,
} from "@lotse/shared/language/style-guide/compile-style-guide.ts";
import type { StyleGuide } from "@lotse/shared/language/style-guide/style-guide.ts";
import type { Ports } from "../../ports.ts";
import { todayIn } from "../today-in.ts";
import { loadStyleGuide } from "./load-style-guide.ts";

export interface LoadedRules {
	readonly rules: readonly Rule[];
	/** The day they hold for. */
	readonly today: string;
	/** 0: the workspace has no guide of its own. */
	readonly styleGuideVersion: number;
}

/** The one way the service gets the rules a text is held to: the workspace's style guide on a day, today where the workspace is unless given. */
export async function loadRules(
	ports: Ports,
	workspaceId: string,
	options: Omit<CompileStyleGuideOptions, "today"> & {
		readonly today?: string | undefined;
		/** With the pack on inclusive language, whatever the guide says. */
		readonly inclusive?: boolean | undefined;
		/** The workspace's guide where it is at hand; absent: read here. */
		readonly guide?: StyleGuide | undefined;
	} = {},
): Promise<LoadedRules> {
	const { today: day, inclusive = false, guide: given, ...asked } = options;
	const [guide, today] = await Promise.all([
		given ?? loadStyleGuide(ports, workspaceId),
		day ?? todayIn(ports, ports.store.of(workspaceId)),
	]);
	const rules = compileStyleGuide(guide, {
		...asked,
		today,
		...(inclusive ? { optIn: ["inclusive"] } : {}),
	});
	return { rules, today, styleGuideVersion: guide.version };
}
