import { setUp } from "@lotse/shared/contract/setup.ts";
import { serve } from "../../serve.ts";
import { resumeJobs } from "../../services/budget/resume-jobs.ts";
import { commitWithAudit } from "../../services/commit-with-audit.ts";
import { seedDemo } from "../../services/governance/seed-demo.ts";
import { signTrails } from "../../services/governance/sign-trails.ts";
import { createSignInLink } from "../../services/send-sign-in-link.ts";

/** Just started, the service has no work of its own under way yet: what has not moved for so long was cut off. */
const quietMs = 2_000;

export const setUpFeature = serve(setUp)(async ({ input, ports }) => {
	const seeded = await ports.store.isEmpty();
	if (seeded) {
		await seedDemo(ports);
		// The first signature of a trail need not wait for the full hour.
		await signTrails(ports);
	}
	const resumedJobs = seeded ? 0 : await resumeJobs(ports, quietMs);
	const workspaceId = await ports.store.findDemo();
	if (workspaceId === null) return { ok: false, code: "not-found" };
	const members = await ports.store.of(workspaceId).members.list();
	const member = members.find(({ role }) => role === input.as);
	if (!member) return { ok: false, code: "not-found" };
	const link = await createSignInLink(ports, workspaceId, member.id);
	await commitWithAudit(
		ports,
		workspaceId,
		{ actor: "setup", action: "session.link", subject: member.id, detail: {} },
		[link.write],
	);
	return { ok: true, body: { seeded, resumedJobs, signInPath: link.path } };
});
