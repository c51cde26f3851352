import { useEffect, useState } from "react";
import { parseSettings, type Settings } from "../settings/settings.ts";
import { watchSettings } from "../settings/watch-settings.ts";

/** The settings, as they are now. */
export function useSettings(): Settings {
	const [settings, setSettings] = useState(() => parseSettings({}));
	useEffect(() => watchSettings(setSettings), []);
	return settings;
}
