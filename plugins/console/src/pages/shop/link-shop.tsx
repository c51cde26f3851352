import { includesRole } from "@lotse/shared/contract/access.ts";
import type { Output } from "@lotse/shared/contract/route.ts";
import { createShopLink } from "@lotse/shared/contract/shopify.ts";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useState } from "react";
import { shopMessages } from "../../messages/shop.ts";
import { CopyButton } from "../../parts/copy-button.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { useAction } from "../../session/use-action.ts";
import { useSession } from "../../session/use-session.ts";

/** How a shop joins this workspace, and the code for it. */
export function LinkShop({ isFirst }: { isFirst: boolean }) {
	const text = useMessages(shopMessages);
	const format = useFormat();
	const { session } = useSession();
	const { run, isPending, problem } = useAction(createShopLink);
	const [link, setLink] = useState<Output<
		(typeof createShopLink)["reply"]
	> | null>(null);
	const make = async () => {
		const answer = await run({});
		if (answer.ok) setLink(answer.value);
	};
	return (
		<section aria-labelledby="link-shop" className="narrow">
			<h2 id="link-shop">{isFirst ? text.none : text.real}</h2>
			<ol>
				<li>{text.install}</li>
				<li>{text.makeCode}</li>
				<li>{text.enter}</li>
			</ol>
			{includesRole(session.member.role, "admin") ? (
				<p className="lo-actions">
					<button
						type="button"
						className="lo-button lo-button-main"
						disabled={isPending}
						onClick={make}
					>
						{text.make}
					</button>
				</p>
			) : (
				<p className="lo-notice">{text.adminOnly}</p>
			)}
			{problem ? <ProblemNotice problem={problem} /> : null}
			<div role="status">
				{link === null ? null : (
					<div className="panel">
						<h3>{text.code}</h3>
						<p>
							<code className="shop-code">{link.code}</code>{" "}
							<CopyButton value={link.code} />
						</p>
						<p>{text.until(format.instant(link.expiresAt))}</p>
					</div>
				)}
			</div>
		</section>
	);
}
