import { finishAdsSignIn } from "@lotse/shared/contract/ads-accounts.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useEffect, useRef, useState } from "react";
import { adsMessages } from "../../messages/ads.ts";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { useAction } from "../../session/use-action.ts";

/** Back from Google with a code in the address: trades it in once and takes it out of the address. */
export function FinishSignIn({ onFinished }: { onFinished: () => void }) {
	const text = useMessages(adsMessages);
	const { run, isPending, problem } = useAction(finishAdsSignIn);
	const [isRefused, setRefused] = useState(false);
	const taken = useRef(false);
	useEffect(() => {
		const query = new URLSearchParams(window.location.search);
		const state = query.get("state");
		if (taken.current || !state?.startsWith("ads_")) return;
		taken.current = true;
		const { pathname, hash } = window.location;
		window.history.replaceState(null, "", `${pathname}${hash}`);
		const code = query.get("code");
		if (code === null) setRefused(true);
		else
			run({ code, state }).then((answer) => {
				if (answer.ok) onFinished();
			});
	}, [run, onFinished]);
	if (isPending) return <p className="lo-notice">{text.finishing}</p>;
	if (isRefused) return <p className="lo-notice">{text.refusedAtGoogle}</p>;
	return problem ? <ProblemNotice problem={problem} /> : null;
}
