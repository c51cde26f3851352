import type { Ports } from "../ports.ts";
import { commitWithAudit } from "./commit-with-audit.ts";
import { createId } from "./create-id.ts";

const roles = ["admin", "approver", "editor", "viewer"] as const;

/** Fills the demo workspace: an invented brand with one member a role. */
export async function seedDemo(ports: Ports): Promise<{ workspaceId: string }> {
	const workspaceId = createId(ports.random, "wsp");
	const store = ports.store.of(workspaceId);
	const name = "Kakaowerk Elbtal (Demo)";
	const at = ports.clock.now();
	const created = await commitWithAudit(
		ports,
		workspaceId,
		{
			actor: "setup",
			action: "workspace.create",
			subject: workspaceId,
			detail: { name },
		},
		[
			store.workspace.create({
				id: workspaceId,
				name,
				language: "de",
				timeZone: "Europe/Berlin",
				currency: "EUR",
				selfApproval: false,
				isDemo: true,
			}),
			...roles.map((role) =>
				store.members.create(
					{
						id: createId(ports.random, "mbr"),
						email: `${role}@demo.lotse.example`,
						role,
					},
					at,
				),
			),
		],
	);
	if (!created.ok)
		throw new Error(`demo not written: conflict in ${created.conflict}`);
	return { workspaceId };
}
