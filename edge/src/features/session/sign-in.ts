import { signIn } from "@lotse/shared/contract/session.ts";
import { serve } from "../../serve.ts";
import { workspaceOfSecret } from "../../services/create-secret.ts";
import { isSameSite } from "../../services/session/is-same-site.ts";
import { openSession } from "../../services/session/open-session.ts";

/** A POST by our own page, so that neither a link preview nor another site can use a link up or sign someone in as another. */
export const signInFeature = serve(signIn)(
	async ({ input, ports, request }) => {
		if (!isSameSite(request)) return { ok: false, code: "cross-site" };
		const workspaceId = workspaceOfSecret("lol", input.secret);
		if (workspaceId === null) return { ok: false, code: "link-expired" };
		const link = await ports.store
			.of(workspaceId)
			.signIn.takeLink(
				await ports.secrets.digest(input.secret),
				ports.clock.now(),
			);
		if (link === null) return { ok: false, code: "link-expired" };
		const setCookie = await openSession(
			ports,
			request,
			workspaceId,
			link.memberId,
			"session.sign-in",
		);
		return { ok: true, body: { done: true }, setCookie };
	},
);
