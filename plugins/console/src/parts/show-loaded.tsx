import type { ReactNode } from "react";
import type { Loaded } from "../session/use-call.ts";
import { Loading } from "./loading.tsx";
import { ProblemNotice } from "./problem-notice.tsx";

/** The three faces of anything read from the service: on its way, a problem with a retry, or the thing itself. */
export function ShowLoaded<T>({
	loaded,
	reload,
	children,
}: {
	loaded: Loaded<T>;
	reload: () => void;
	children: (value: T) => ReactNode;
}) {
	if (loaded.state === "loading") return <Loading />;
	if (loaded.state === "problem")
		return <ProblemNotice problem={loaded.problem} retry={reload} />;
	return children(loaded.value);
}
